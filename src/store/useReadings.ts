import { useEffect, useState } from 'react';
import { type TestReading, testReading } from '../core/testReading';
import type { DatasetName } from '../data/Dataset';
import type { Engine } from '../engine/Engine';
import { createLatest } from './createLatest';
import { datasetOf } from './datasetOf';
import { faultOf } from './faultOf';
import type { Fault, LabState } from './LabState';
import { useLab, useLabStore } from './labContext';
import { type BenchNetwork, useBenchNetwork } from './useBenchNetwork';

/** The test set as the network on the bench reads it. */
export interface BenchReading extends TestReading {
  readonly data: DatasetName;
  /** The network that read it; on the bench there may stand a newer one already. */
  readonly network: BenchNetwork;
}

export interface Readings {
  /** The newest there is; it stays until the next is worked out. */
  readonly reading: BenchReading | undefined;
  /** Why there is none. */
  readonly fault: Fault | undefined;
}

/**
 * Reads the test set with the network on the bench, again with each of its epochs and each moment that is shown. One
 * reading at a time; of the networks that come by meanwhile, only the last is read. Nothing before it is trained.
 * @param wanted false to leave it
 */
export function useReadings(engine: Engine, wanted: boolean): Readings {
  const lab = useLabStore();
  const network = useBenchNetwork();
  const readable = useLab(canBeRead);
  const data = useLab(testedData);
  const arriving = useLab((state) => state.data.status === 'loading');
  const [readings, setReadings] = useState<Readings>({ reading: undefined, fault: undefined });
  const [latest] = useState(createLatest);

  useEffect(() => {
    if (!readable) return setReadings({ reading: undefined, fault: undefined });
    if (!wanted || !network || arriving) return;
    latest(async (isLast) => {
      try {
        await lab.getState().bring(data);
        const { probabilities, labels } = await engine.readings(data, network);
        // A reset in between has made it a network's that is no more.
        if (!canBeRead(lab.getState())) return;
        setReadings({ reading: { ...testReading(probabilities, labels), data, network }, fault: undefined });
      } catch (error) {
        if (isLast()) setReadings({ reading: undefined, fault: faultOf(error) });
      }
    });
  }, [engine, lab, latest, network, readable, data, wanted, arriving]);
  return readings;
}

/** Whether the network on the bench has learned something, or is shown on its way there. */
export function canBeRead({ network, replay }: LabState): boolean {
  return Boolean(network?.trained || replay);
}

/** The test set that was tested last, else that of the digits it was trained on. */
function testedData({ evaluation, history, network, draft, mnistAbsent }: LabState): DatasetName {
  return evaluation?.data ?? history.data ?? datasetOf(network?.run ?? draft, mnistAbsent);
}
