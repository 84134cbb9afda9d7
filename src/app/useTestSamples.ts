import { useCallback } from 'react';
import type { DatasetName } from '../data/Dataset';
import type { Engine } from '../engine/Engine';
import type { ReadSamples } from '../ui/ReadSamples';

/** Reads images of this data set. */
export function useTestSamples(engine: Engine, data: DatasetName): ReadSamples {
  return useCallback((set, rows) => engine.samples(data, set, rows), [engine, data]);
}
