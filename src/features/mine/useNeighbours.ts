import { useEffect, useMemo, useState } from 'react';
import type { DatasetName } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';
import { datasetOf } from '../../store/datasetOf';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { greysOf } from '../../ui/ReadSamples';
import type { Asked } from './usePredict';

/** How many are shown. */
export const NEAREST = 8;

/** By what two images are compared: their greys, or the activations of the last hidden layer. */
export const eyes = ['pixels', 'layer'] as const;
export type EyeName = (typeof eyes)[number];

export interface Neighbour {
  readonly row: number;
  readonly label: number;
  readonly distance: number;
  readonly pixels: Float32Array;
}

export interface Neighbourhood {
  readonly eye: EyeName;
  readonly data: DatasetName;
  readonly neighbours: readonly Neighbour[];
}

/** The training images most like one; undefined while they are sought. In the network's eyes, again once it rests. */
export function useNeighbours(
  engine: Engine,
  pixels: Float32Array,
  eye: EyeName,
  network: Asked | undefined,
): { readonly found: Neighbourhood | undefined; readonly fault: Fault | undefined } {
  const store = useLabStore();
  const running = useLab(({ history }) => history.phase === 'running');
  const data = useLab(
    ({ history, network: present, draft, mnistAbsent }) =>
      history.data ?? datasetOf(present?.run ?? draft, mnistAbsent),
  );
  // While it trains the network changes with every epoch; that is too often to look through all images.
  const resting = eye === 'layer' && !running ? network : undefined;
  const seen = useMemo(() => resting && { run: resting.run, weights: resting.weights }, [resting]);
  const [found, setFound] = useState<Neighbourhood>();
  const [fault, setFault] = useState<Fault>();

  useEffect(() => {
    let wanted = true;
    setFault(undefined);
    if (eye === 'layer' && !seen) return;
    setFound(undefined);
    async function seek(): Promise<void> {
      await store.getState().bring(data);
      const { rows, distances } = await engine.nearest(data, pixels, NEAREST, seen);
      const samples = await engine.samples(data, 'train', rows);
      if (!wanted) return;
      const neighbours = rows.map((row, at) => ({
        row,
        label: samples.labels[at],
        distance: distances[at],
        pixels: greysOf(samples, at),
      }));
      setFound({ eye, data, neighbours });
    }
    seek().catch((error: unknown) => wanted && setFault(faultOf(error)));
    return () => {
      wanted = false;
    };
  }, [engine, store, data, pixels, eye, seen]);
  // What was found in other eyes says nothing here.
  return { found: found?.eye === eye ? found : undefined, fault };
}
