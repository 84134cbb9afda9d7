import { useCallback } from 'react';
import type { Engine } from '../engine/Engine';
import { useLabStore } from '../store/labContext';
import type { ReadSamples } from '../ui/ReadSamples';

/** Reads images of the data set that is loaded. */
export function useReadSamples(engine: Engine): ReadSamples {
  const lab = useLabStore();
  return useCallback(
    (set, rows) => {
      const { data, evaluation } = lab.getState();
      const loaded = data.status === 'ready' ? data.info.name : 'mnist';
      // The mistakes shown are those of the set that was tested last.
      return engine.samples(set === 'test' ? (evaluation?.data ?? loaded) : loaded, set, rows);
    },
    [engine, lab],
  );
}
