import { useMemo } from 'react';
import { presets } from '../../core/presets';
import type { EpochRecord } from '../../core/progress';
import type { Weights } from '../../core/weights';
import type { BitsEngine } from '../../features/sparse/BitsFigure';
import type { CourseWish } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';

/** What one of the two runs came to; empty until its epoch is over. */
export interface LossRun {
  readonly weights: Weights | undefined;
  readonly record: EpochRecord | undefined;
}

/** One epoch of the lecture's Keras network with either loss, from the same seed on the same engine. */
export interface LossRuns {
  readonly wishes: readonly CourseWish[];
  readonly oneHot: LossRun;
  readonly integer: LossRun;
  /** Engine and data set that they were trained on. */
  readonly trainedOn: string | undefined;
  readonly data: string | undefined;
}

export function useLossRuns(engine: BitsEngine): LossRuns {
  const keys = [`sparse-${engine}-onehot`, `sparse-${engine}-integer`] as const;
  const [first, second] = keys;
  const wishes = useMemo(
    () => [
      { key: first, run: { ...presets.keras, engine }, to: 1 },
      { key: second, run: { ...presets.sparse, engine }, to: 1 },
    ],
    [first, second, engine],
  );
  const oneHot = useLossRun(first);
  const integer = useLossRun(second);
  const trainedOn = useCourse((state) => state.runs[second]?.history.engine);
  const data = useCourse((state) => state.runs[second]?.history.data);
  return { wishes, oneHot, integer, trainedOn, data };
}

function useLossRun(key: string): LossRun {
  const weights = useCourse((state) => state.runs[key]?.weights);
  const record = useCourse((state) => state.runs[key]?.history.epochs[0]);
  return { weights, record };
}
