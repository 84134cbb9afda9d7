import { useEffect, useMemo, useState } from 'react';
import type { TrainingRun } from '../../core/run';
import { splitRows } from '../../core/split';
import type { DatasetName } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';
import { datasetOf } from '../../store/datasetOf';
import { useLab } from '../../store/labContext';
import type { SampleImages } from '../../ui/ReadSamples';

/** Validation images that activations and gradients are measured on. */
const CHECKED = 256;
/** Test images that are looked through for what excites a unit. */
const TESTED = 600;

/** Some images of a set and where they stand in it. */
export interface SampleRows extends SampleImages {
  readonly from: number;
}

/** Images of the digits that the network on the bench was trained on. */
export interface RunData {
  readonly name: DatasetName;
  /** The first validation images; of a run without validation, the first that it trains on. No images where none can be had. */
  readonly checked: SampleRows | undefined;
  /** The first test images. */
  readonly tests: SampleRows | undefined;
}

const none: SampleRows = { images: new Uint8Array(), labels: new Uint8Array(), from: 0 };

/** The same rows for every epoch of a run; undefined until they are there. */
export function useRunData(engine: Pick<Engine, 'samples'>, run: TrainingRun): RunData {
  const name = useLab(({ history, mnistAbsent }) => history.data ?? datasetOf(run, mnistAbsent));
  const info = useLab(({ data }) => (data.status === 'ready' && data.info.name === name ? data.info : undefined));
  const trained = useLab(({ history }) => history.rows);
  const bring = useLab((lab) => lab.bring);
  const [found, setFound] = useState<Pick<RunData, 'checked' | 'tests'>>();
  const rows = info?.trainRows ?? trained;
  const testRows = info?.testRows ?? TESTED;
  const { split } = run;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other digits may come under the same name
  useEffect(() => {
    if (rows === undefined) return setFound(undefined);
    let wanted = true;
    const { train, validation } = splitRows(rows, split);
    const from = validation > 0 ? train : 0;
    const read = async (set: 'train' | 'test', first: number, count: number): Promise<SampleRows> => ({
      ...(await engine.samples(
        name,
        set,
        Array.from({ length: count }, (_, i) => first + i),
      )),
      from: first,
    });
    bring(name)
      .then(() =>
        Promise.all([
          read('train', from, Math.min(CHECKED, validation || train)),
          read('test', 0, Math.min(TESTED, testRows)),
        ]),
      )
      .then(([checked, tests]) => wanted && setFound({ checked, tests }))
      // A recording's digits may not be here; the weights can be looked at all the same.
      .catch(() => wanted && setFound({ checked: none, tests: none }));
    return () => {
      wanted = false;
    };
  }, [engine, bring, name, info, rows, testRows, split]);
  return useMemo(() => ({ name, checked: found?.checked, tests: found?.tests }), [name, found]);
}
