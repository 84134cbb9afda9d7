import { useCallback } from 'react';
import type { Engine } from '../engine/Engine';
import { useLabStore } from '../store/labContext';
import type { ReadSamples } from '../ui/ReadSamples';

/** Reads images of the data set that is loaded. */
export function useReadSamples(engine: Engine): ReadSamples {
  const lab = useLabStore();
  return useCallback(
    (set, rows) => {
      const { data } = lab.getState();
      return engine.samples(data.status === 'ready' ? data.info.name : 'mnist', set, rows);
    },
    [engine, lab],
  );
}
