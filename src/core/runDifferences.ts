import type { ActivationName } from './activations';
import type { InitializerName } from './initializers';
import { runKeys, type TrainingRun } from './run';

/** A setting in which some of several runs differ. */
export interface RunDifference {
  readonly key: keyof TrainingRun;
  /** Whether each run differs from the first. */
  readonly differs: readonly boolean[];
}

/** Settings that only say something about generated digits. */
const ofGenerated: readonly (keyof TrainingRun)[] = ['size', 'fresh', 'dataSeed'];

/**
 * The settings in which runs differ, in the order of a run's keys. Two spellings of the same network do not: a layer
 * without an activation has the run's.
 */
export function runDifferences(runs: readonly TrainingRun[]): readonly RunDifference[] {
  return runKeys
    .map((key) => ({ key, differs: runs.map((run) => differ(runs[0], run, key)) }))
    .filter(({ differs }) => differs.includes(true));
}

function differ(a: TrainingRun, b: TrainingRun, key: keyof TrainingRun): boolean {
  const ofHidden = key === 'activation' || key === 'init';
  // What hidden layers have in common says nothing of a network without any.
  if (ofHidden && !(a.layers.length && b.layers.length)) return false;
  if (ofGenerated.includes(key) && !(isGenerated(a) && isGenerated(b))) return false;
  return meaning(a, key) !== meaning(b, key);
}

function isGenerated({ data }: TrainingRun): boolean {
  return data !== 'mnist' && data !== 'files';
}

/** What a setting comes down to. */
function meaning(run: TrainingRun, key: keyof TrainingRun): string {
  if (key === 'layers') return JSON.stringify(run.layers.map(({ units }) => units));
  if (key === 'activation') return JSON.stringify(hiddenActivations(run));
  if (key === 'init') return JSON.stringify(hiddenInits(run));
  return JSON.stringify(run[key]);
}

/** Activations of the hidden layers; one, where all have the same. */
export function hiddenActivations({ layers, activation }: TrainingRun): readonly ActivationName[] {
  return shared(layers.map((layer) => layer.activation ?? activation));
}

/** Initializers of the hidden layers; one, where all have the same. */
export function hiddenInits({ layers, init }: TrainingRun): readonly InitializerName[] {
  return shared(layers.map((layer) => layer.init ?? init));
}

function shared<T>(each: readonly T[]): readonly T[] {
  return new Set(each).size === 1 ? each.slice(0, 1) : each;
}
