import { useMemo } from 'react';
import { CLASSES } from '../../core/network';
import type { Engine } from '../../engine/Engine';
import { trace } from '../../engine/plain/trace';
import { useLab } from '../../store/labContext';
import { type BenchNetwork, useBenchNetwork } from '../../store/useBenchNetwork';
import { stacked } from './pixelsOf';

/** The trained network on the bench, ready to be asked. */
export interface Asked extends BenchNetwork {
  /** Ten probabilities for each picture (784 greys). Rejects with the engine's error. */
  predict(pictures: readonly Float32Array[]): Promise<readonly Float32Array[]>;
}

/**
 * The network on the bench: the lab's own is asked through its engine, a recorded one is worked out on the page. Another
 * value whenever the weights are others; undefined while it is not trained.
 */
export function usePredict(engine: Engine): Asked | undefined {
  const bench = useBenchNetwork();
  const trained = useLab(({ network }) => network?.trained ?? false);
  const recorded = useLab(({ replay }) => replay !== undefined);
  return useMemo(() => {
    if (!bench || !trained) return undefined;
    const { run, weights } = bench;
    return {
      ...bench,
      async predict(pictures) {
        if (recorded) return pictures.map((pixels) => trace(run, weights, pixels)[run.layers.length]);
        const all = await engine.predict(stacked(pictures));
        return pictures.map((_, index) => all.slice(index * CLASSES, (index + 1) * CLASSES));
      },
    };
  }, [engine, bench, trained, recorded]);
}
