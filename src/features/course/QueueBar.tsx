import { useTranslation } from 'react-i18next';
import type { CourseWish } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { DataTag } from '../../ui/DataTag';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import { nextOf } from './nextOf';
import classes from './TrainBar.module.css';

export interface QueueBarProps {
  /** Runs to be trained one after the other; those that are done already are not trained again. */
  readonly wishes: readonly CourseWish[];
  /** The word of the button. */
  readonly label: string;
}

/** Starts, pauses and stops several runs in turn, and says which of them is at work. */
export function QueueBar({ wishes, label }: QueueBarProps) {
  const { t } = useTranslation('frame');
  const runs = useCourse((state) => state.runs);
  const { trainAll, pause, resume, stop } = useCourse((state) => state);
  const { active, waiting, todo, faulty } = nextOf(wishes, runs);
  const course = active && runs[active.key];

  function stopAll(): void {
    // Those that wait first: else the next would begin as the present one ends.
    for (const { key } of [...waiting, ...(active ? [active] : [])]) stop(key);
  }
  const main = course
    ? course.status === 'paused'
      ? { icon: 'play' as const, text: t('train.resume'), act: () => resume(active.key) }
      : { icon: 'pause' as const, text: t('train.pause'), act: () => pause(active.key) }
    : { icon: 'play' as const, text: label, act: () => void trainAll(todo) };
  return (
    <div className={classes.bar} data-region="training">
      {(course || todo.length > 0) && (
        <button
          type="button"
          className={classes.main}
          data-play
          onClick={main.act}
          disabled={!course && waiting.length > 0}
        >
          <span className={classes.disc}>
            <Icon name={main.icon} size={18} />
          </span>
          {main.text}
        </button>
      )}
      {(course || waiting.length > 0) && <WordButton quiet icon="stop" label={t('train.stop')} onClick={stopAll} />}
      <span className={classes.status} role="status">
        <QueueStatus {...{ wishes, waiting, todo }} active={active} />
      </span>
      <DataTag data={(course ?? runs[wishes[0]?.key])?.history.data} />
      {faulty && <FaultNote fault={faulty} />}
    </div>
  );
}

interface QueueStatusProps {
  readonly wishes: readonly CourseWish[];
  readonly waiting: readonly CourseWish[];
  readonly todo: readonly CourseWish[];
  readonly active: CourseWish | undefined;
}

function QueueStatus({ wishes, waiting, todo, active }: QueueStatusProps) {
  const { t } = useTranslation('frame');
  const history = useCourse((state) => (active ? state.runs[active.key]?.history : undefined));
  const loading = useCourse((state) => state.data.status === 'loading');
  if (history) {
    const epoch = Math.min(history.epochs.length + 1, history.to);
    return t('train.queue', {
      run: wishes.length - waiting.length - todo.length,
      runs: wishes.length,
      epoch,
      to: history.to,
    });
  }
  if (waiting.length) return t(loading ? 'train.loading' : 'train.waiting');
  if (todo.length === wishes.length) return null;
  return t('train.queueDone', { run: wishes.length - todo.length, runs: wishes.length });
}
