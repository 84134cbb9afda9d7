import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import type { CourseRun, CourseTrainOptions } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { DataTag } from '../../ui/DataTag';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/iconPaths';
import { WordButton } from '../../ui/WordButton';
import { RecordedButton } from './RecordedButton';
import classes from './TrainBar.module.css';

export interface TrainBarProps extends CourseTrainOptions {
  /** Name of the run in the course's store. */
  readonly runKey: string;
  readonly run: TrainingRun;
  /** The word of the button before the first run; default Train. */
  readonly label?: string;
  /** Starts something else than this one run, such as several in turn. */
  readonly onStart?: () => void;
}

interface Main {
  readonly icon: IconName;
  readonly text: string;
  readonly act: () => void;
  readonly over?: boolean;
}

/** Starts, pauses and stops a run of the chapter, and says where it stands. */
export function TrainBar({ runKey, run, label, onStart, ...options }: TrainBarProps) {
  const { t } = useTranslation('frame');
  const course = useCourse((state) => state.runs[runKey]);
  const { train, pause, resume, stop } = useCourse((state) => state);
  const status = course?.status;
  const busy = status === 'running' || status === 'paused' || status === 'waiting';
  const start = onStart ?? (() => void train(runKey, run, options));
  const main: Main = {
    running: { icon: 'pause' as const, text: t('train.pause'), act: () => pause(runKey) },
    paused: { icon: 'play' as const, text: t('train.resume'), act: () => resume(runKey) },
    idle: { icon: 'play' as const, text: label ?? t('train.start'), act: start },
    again: { icon: 'reset' as const, text: t('train.again'), act: start, over: true },
  }[status === 'running' || status === 'paused' ? status : course && !busy ? 'again' : 'idle'];
  return (
    <div className={classes.bar} data-region="training">
      <button
        type="button"
        className={classes.main}
        // What Space plays on the projector; a finished run is not begun anew by accident.
        data-play={!main.over || undefined}
        onClick={main.act}
        disabled={status === 'waiting'}
      >
        <span className={classes.disc}>
          <Icon name={main.icon} size={18} />
        </span>
        {main.text}
      </button>
      {!busy && !onStart && course?.status !== 'done' && <RecordedButton {...{ runKey, run, ...options }} />}
      {busy && <WordButton quiet icon="stop" label={t('train.stop')} onClick={() => stop(runKey)} />}
      <StatusText course={course} />
      {course?.recorded && <span className={classes.status}>{t('train.isRecorded')}</span>}
      <DataTag data={course?.history.data} />
      {course?.fault && <FaultNote fault={course.fault} />}
    </div>
  );
}

function StatusText({ course }: { readonly course: CourseRun | undefined }) {
  const { t } = useTranslation('frame');
  const data = useCourse((state) => state.data.status);
  if (!course) return null;
  const { history, status } = course;
  const epoch = history.epochs.length;
  const { to } = history;
  const left = history.secondsLeft === undefined ? '' : t('train.left', { seconds: Math.ceil(history.secondsLeft) });
  const text = {
    waiting: t(data === 'loading' ? 'train.loading' : 'train.waiting'),
    running: [t('train.epoch', { epoch: Math.min(epoch + 1, to), to }), left].filter(Boolean).join(' · '),
    paused: t('train.epoch', { epoch: Math.min(epoch + 1, to), to }),
    done: t('train.done', { to, count: to }),
    stopped: t('train.stopped', { epoch }),
    failed: '',
  }[status];
  return (
    <span className={classes.status} role="status">
      {text}
    </span>
  );
}
