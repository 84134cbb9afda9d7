import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseProgress } from '../../store/course/courseContext';
import { Icon } from '../../ui/Icon';
import classes from './Task.module.css';

export interface TaskProps {
  /** `<slug>-<n>`; under this name it is remembered as done. */
  readonly id: string;
  /** Whether it has been done now; it stays done. */
  readonly done: boolean;
  readonly children: ReactNode;
}

/** Something to do, which the app itself sees done. */
export function Task({ id, done, children }: TaskProps) {
  const { t } = useTranslation('frame');
  const before = useCourseProgress((progress) => progress.tasks.includes(id));
  const finish = useCourseProgress((progress) => progress.finish);
  useEffect(() => {
    if (done) finish(id);
  }, [done, finish, id]);
  const over = done || before;
  return (
    <div className={classes.task} data-region="tasks" data-task={id} data-done={over || undefined}>
      <p className={classes.state} role="status">
        {over && <Icon name="check" size={20} />}
        {t(over ? 'taskDone' : 'task')}
      </p>
      {children}
    </div>
  );
}
