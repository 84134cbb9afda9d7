import { presets } from '../../core/presets';
import type { EpochRecord } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import { type SlideRun, slidesFor } from '../../core/slides';
import type { EpochSnapshot, RunStatus } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { useCourseResults } from '../../store/course/useCourseResults';
import { useFigureState } from '../../ui/useFigureState';

export type Metric = 'accuracy' | 'loss';

/** The chapter's run, and what its figures show of it together. */
export interface OneLayerView {
  readonly run: TrainingRun;
  /** Undefined before the run was first asked for. */
  readonly status: RunStatus | undefined;
  /** Data set of the figures; undefined before there are any. */
  readonly data: string | undefined;
  readonly records: readonly EpochRecord[];
  /** The slides' run of the same network; undefined on generated digits, with which it has nothing to do. */
  readonly slides: SlideRun | undefined;
  readonly metric: Metric;
  readonly showMetric: (metric: Metric) => void;
  /** Only the epochs that the slides print, on a fine scale. */
  readonly zoomed: boolean;
  readonly zoom: (on: boolean) => void;
  /** The epoch that the figures show, 1-based; undefined before the first. */
  readonly epoch: number | undefined;
  readonly pick: (epoch: number) => void;
  /** The network as that epoch left it. */
  readonly snapshot: EpochSnapshot | undefined;
  /** Whether that epoch is the newest of a run that goes on. */
  readonly live: boolean;
}

const none: readonly EpochRecord[] = [];

/** @param key the run's name in the course's store */
export function useOneLayer(key: string): OneLayerView {
  const result = useCourseResults([key])[key];
  const run = result?.run ?? presets.single;
  const data = useCourse((state) => (state.data.status === 'ready' ? state.data.info.name : undefined));
  const [metric, showMetric] = useFigureState<Metric>('show', 'accuracy', (text) =>
    text === 'loss' ? 'loss' : undefined,
  );
  const [zoomed, zoom] = useFigureState('zoom', false, (text) => text === 'true' || undefined);
  // 0: the newest, whichever that is.
  const [picked, pick] = useFigureState('epoch', 0, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined));
  const records = result?.records ?? none;
  const newest = records.length || undefined;
  const epoch = newest && picked ? Math.min(picked, newest) : newest;
  return {
    run,
    status: result?.status,
    data: result?.data,
    records,
    slides: slidesFor(run, data ?? result?.data),
    metric,
    showMetric,
    zoomed,
    zoom,
    epoch,
    // The last epoch is followed as it moves on.
    pick: (next) => pick(next === newest ? 0 : next),
    snapshot: epoch ? result?.snapshots[epoch - 1] : undefined,
    live: result?.status === 'running' && epoch === newest,
  };
}
