import type { Compiled } from './compiledStep';

/** The three arguments of `compile` as the chapter lets them be chosen. */
export interface CompileChoice extends Compiled {
  readonly metrics: (typeof metricsChoices)[number];
}

export const compileOptimizers = ['adam', 'sgd', 'rmsprop'] as const satisfies readonly Compiled['optimizer'][];
export const compileLosses = [
  'categoricalCrossentropy',
  'meanSquaredError',
] as const satisfies readonly Compiled['loss'][];
export const metricsChoices = ['accuracy', 'none'] as const;

/** The losses by their names in Keras. */
export const lossTexts: Record<Compiled['loss'], string> = {
  categoricalCrossentropy: 'categorical_crossentropy',
  meanSquaredError: 'mse',
};

/** A choice as a link's text, and back; undefined for what makes no sense. */
export function choiceText({ optimizer, loss, metrics }: CompileChoice): string {
  return [optimizer, loss, metrics].join('-');
}

export function parseChoice(text: string): string | undefined {
  return choices.some((choice) => choiceText(choice) === text) ? text : undefined;
}

const choices: readonly CompileChoice[] = compileOptimizers.flatMap((optimizer) =>
  compileLosses.flatMap((loss) => metricsChoices.map((metrics) => ({ optimizer, loss, metrics }))),
);

/** The choice that a link's text means. */
export function choiceOf(text: string): CompileChoice {
  return choices.find((choice) => choiceText(choice) === text) ?? choices[0];
}
