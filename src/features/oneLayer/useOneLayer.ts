import type { EpochRecord } from '../../core/progress';
import { type SlideRun, slidesFor } from '../../core/slides';
import type { CourseRun, EpochSnapshot } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { useFigureState } from '../../ui/useFigureState';

export type Metric = 'accuracy' | 'loss';

/** The chapter's run, and what its figures show of it together. */
export interface OneLayerView {
  readonly course: CourseRun | undefined;
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

/** @param key the run's name in the course's store */
export function useOneLayer(key: string): OneLayerView {
  const course = useCourse((state) => state.runs[key]);
  const data = useCourse((state) => (state.data.status === 'ready' ? state.data.info.name : undefined));
  const [metric, showMetric] = useFigureState<Metric>('show', 'accuracy', (text) =>
    text === 'loss' ? 'loss' : undefined,
  );
  const [zoomed, zoom] = useFigureState('zoom', false, (text) => text === 'true' || undefined);
  // 0: the newest, whichever that is.
  const [picked, pick] = useFigureState('epoch', 0, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined));
  const records = course?.history.epochs ?? [];
  const newest = records.length || undefined;
  const epoch = newest && picked ? Math.min(picked, newest) : newest;
  return {
    course,
    records,
    slides: course ? slidesFor(course.run, data ?? course.history.data) : undefined,
    metric,
    showMetric,
    zoomed,
    zoom,
    epoch,
    // The last epoch is followed as it moves on.
    pick: (next) => pick(next === newest ? 0 : next),
    snapshot: epoch ? course?.epochs[epoch - 1] : undefined,
    live: course?.status === 'running' && epoch === newest,
  };
}
