import { defaultRun, type HiddenLayer, runKeys, type TrainingRun } from './run';

/**
 * A run as a link's keys and values. Only what differs from the Keras preset is written; `parseRun` reads
 * it back to the same run.
 */
export function runText(run: TrainingRun): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const key of runKeys) {
    if (key === 'outputInit') continue;
    if (JSON.stringify(run[key]) !== JSON.stringify(defaultRun[key])) texts[key] = valueText(run[key]);
  }
  const impliedOutput = texts.init === undefined ? defaultRun.outputInit : run.init;
  if (run.outputInit !== impliedOutput) texts.outputInit = run.outputInit;
  return texts;
}

/** One value of a run as a link spells it. */
export function valueText(value: TrainingRun[keyof TrainingRun]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  return value.map(layerText).join(',');
}

function layerText({ units, activation, init }: HiddenLayer): string {
  return [units, activation ?? '', init ?? ''].join(':').replace(/:+$/, '');
}
