import { activationNames, activations } from '../../core/activations';
import { initializerNames, initializers } from '../../core/initializers';
import { optimizerNames, optimizers } from '../../core/optimizers';
import { parseRun } from '../../core/parseRun';
import { defaultRun, type TrainingRun } from '../../core/run';
import { runText } from '../../core/runText';
import { plainNumber } from '../../ui/format';

/** What a student can set in a challenge; `start` is the initializer of all layers at once. */
export const settingNames = [
  'layers',
  'activation',
  'start',
  'optimizer',
  'lr',
  'batch',
  'epochs',
  'split',
  'shuffle',
  'loss',
  'fromLogits',
  'seed',
] as const;
export type SettingName = (typeof settingNames)[number];

/** Menus of the settings that are chosen by their names. */
export const menus = {
  activation: activationNames.map((value) => ({ value, label: activations[value].label })),
  start: initializerNames.map((value) => ({ value, label: initializers[value].label })),
  optimizer: optimizerNames.map((value) => ({ value, label: optimizers[value].label })),
} as const;

/** Settings in which two runs differ. */
export function differences(run: TrainingRun, base: TrainingRun): readonly SettingName[] {
  return settingNames.filter((name) => signature(run, name) !== signature(base, name));
}

function signature(run: TrainingRun, name: SettingName): string {
  return JSON.stringify(name === 'start' ? [run.init, run.outputInit] : run[name]);
}

/** Sizes of the hidden layers, such as 64 · 32; empty where there is none. */
export function layersText({ layers }: Pick<TrainingRun, 'layers'>): string {
  return layers.map(({ units }) => units).join(' · ');
}

/** The initializer of the hidden layers, and that of the output layer where it is another. */
export function startText({ init, outputInit, layers }: TrainingRun): string {
  const names = [...(layers.length ? [init] : []), outputInit].map((name) => initializers[name].label);
  return [...new Set(names)].join(' / ');
}

/** What a run differs in from the Keras preset, for a link: `layers:64,64 lr:0.01`. */
export function settingsText(run: TrainingRun): string {
  return Object.entries(runText(run))
    .map(([key, value]) => `${key}:${value}`)
    .join(' ');
}

/** Reads it back; undefined where anything in it makes no sense. */
export function readSettings(text: string): TrainingRun | undefined {
  const values = text.split(' ').flatMap((word) => {
    const colon = word.indexOf(':');
    return colon > 0 ? [[word.slice(0, colon), word.slice(colon + 1)] as const] : [];
  });
  const { run, problems } = parseRun(Object.fromEntries(values));
  return problems.length ? undefined : { ...run, data: defaultRun.data };
}

/** A share as it is written: 10 %. */
export function shareText(share: number): string {
  return `${plainNumber(share * 100)} %`;
}
