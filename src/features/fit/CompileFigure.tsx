import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parameterCount } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import classes from './CompileFigure.module.css';
import { CompileRows } from './CompileRows';
import { type CompileChoice, compileLosses, compileOptimizers, lossTexts, metricsChoices } from './compileChoice';
import { weightsApart } from './compiledStep';
import { useCompiledStep } from './useCompiledStep';

export interface CompileFigureProps {
  readonly run: TrainingRun;
  readonly choice: CompileChoice;
  readonly onChoice: (choice: CompileChoice) => void;
}

const slides = { optimizer: 'adam', loss: 'categoricalCrossentropy' } as const;

/** The three arguments of `compile`, and what the first step of training makes of them. */
export function CompileFigure({ run, choice, onChoice }: CompileFigureProps) {
  const { t } = useTranslation('fit');
  const theirs = useCompiledStep(run, slides);
  const yours = useCompiledStep(run, choice);
  const apart = theirs && yours ? weightsApart(theirs.weights, yours.weights) : undefined;
  return (
    <FigureFrame
      label={t('compile.label')}
      summary={
        apart === undefined || !yours
          ? t('compile.empty')
          : t('compile.summary', { loss: yours.before.loss.toFixed(4), apart, all: parameterCount(run) })
      }
    >
      <div className={classes.call}>
        <code>model.compile(</code>
        <Argument
          name="optimizer"
          value={choice.optimizer}
          options={compileOptimizers.map((value) => ({ value, label: `'${value}'` }))}
          onChange={(optimizer) => onChoice({ ...choice, optimizer })}
        />
        <Argument
          name="loss"
          value={choice.loss}
          options={compileLosses.map((value) => ({ value, label: `'${lossTexts[value]}'` }))}
          onChange={(loss) => onChoice({ ...choice, loss })}
        />
        <Argument
          name="metrics"
          value={choice.metrics}
          options={metricsChoices.map((value) => ({ value, label: value === 'none' ? '[]' : "['accuracy']" }))}
          onChange={(metrics) => onChoice({ ...choice, metrics })}
        />
        <code>)</code>
      </div>
      <CompileRows theirs={theirs} yours={yours} metrics={choice.metrics} apart={apart} all={parameterCount(run)} />
    </FigureFrame>
  );
}

interface ArgumentProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

function Argument<T extends string>({ name, value, options, onChange }: ArgumentProps<T>) {
  return (
    <LitPart part={name} className={classes.argument}>
      <code>{name}=</code>
      <SegmentedControl
        className={classes.choices}
        aria-label={name}
        withItemsBorders={false}
        value={value}
        onChange={onChange}
        data={[...options]}
      />
    </LitPart>
  );
}
