import { type PresetName, presetNames, presets } from '../core/presets';
import { runKeys, type TrainingRun } from '../core/run';

/** Where and on what a run trains does not make it another preset. */
const ignored: readonly (keyof TrainingRun)[] = ['engine', 'data', 'size', 'fresh', 'dataSeed', 'seed'];

/** The preset that a run is, but for its seed, data and engine. */
export function presetOf(run: TrainingRun): PresetName | undefined {
  return presetNames.find((name) => trainsAlike(run, presets[name]));
}

/** Whether two runs train the same way, whatever their seeds, data and engines. */
export function trainsAlike(a: TrainingRun, b: TrainingRun): boolean {
  return runKeys.every((key) => ignored.includes(key) || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
