import type { TrainingRun } from '../core/run';
import type { DataSource, DatasetName } from '../data/Dataset';

/** Which data set a run trains on; `auto` is MNIST unless that is known not to be there. */
export function datasetOf({ data }: TrainingRun, mnistAbsent: boolean): DatasetName {
  if (data === 'auto') return mnistAbsent ? 'strokes' : 'mnist';
  return data;
}

/** Where a run's digits come from; undefined for the user's own files, which only the user can give. */
export function sourceOf(run: TrainingRun, mnistAbsent: boolean): DataSource | undefined {
  const name = datasetOf(run, mnistAbsent);
  if (name === 'files') return undefined;
  return name === 'mnist' ? { name } : { name, size: run.size, dataSeed: run.dataSeed };
}

/** Tells sources of the same name apart. */
export function keyOf(source: DataSource): string {
  return source.name === 'strokes' ? `strokes:${source.size}:${source.dataSeed}` : source.name;
}
