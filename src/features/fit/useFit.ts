import { presets } from '../../core/presets';
import type { EpochRecord, Figures } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import { type SlideEpoch, slideRuns } from '../../core/slides';
import { type Split, splitRows } from '../../core/split';
import type { RunStatus } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { useCourseResults } from '../../store/course/useCourseResults';

/** MNIST's training file, until the course's digits are there. */
const MNIST_ROWS = 60_000;

/** The chapter's run as its finished epochs left it, and the slides' beside it. */
export interface FitView {
  readonly run: TrainingRun;
  readonly status: RunStatus | undefined;
  /** Data set of the figures; undefined before there are any. */
  readonly data: string | undefined;
  readonly rows: Split;
  readonly records: readonly EpochRecord[];
  /** For each record: the whole training set with the weights of that epoch's end. */
  readonly after: readonly (Figures | undefined)[];
  /** The slides' epochs; none on generated digits, with which they have nothing to do. */
  readonly slides: readonly SlideEpoch[];
}

const none: readonly never[] = [];

/** @param key the run's name in the course's store */
export function useFit(key: string): FitView {
  const result = useCourseResults([key])[key];
  const data = useCourse((state) => (state.data.status === 'ready' ? state.data.info.name : undefined));
  const rows = useCourse((state) => (state.data.status === 'ready' ? state.data.info.trainRows : MNIST_ROWS));
  const run = result?.run ?? presets.keras;
  const set = data ?? result?.data;
  return {
    run,
    status: result?.status,
    data: result?.data,
    rows: splitRows(rows, run.split),
    records: result?.records ?? none,
    after: result?.snapshots.map(({ evaluation }) => evaluation) ?? none,
    slides: set === undefined || set === 'mnist' ? slideRuns.keras.epochs : none,
  };
}
