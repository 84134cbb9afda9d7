import { useTranslation } from 'react-i18next';
import { useCourse } from '../../store/course/courseContext';
import classes from './StepsFigure.module.css';
import { STEPS_KEY } from './useSteps';

/** What `fit` prints: how far the epoch is, then its figures. */
export function FitOutput() {
  const { t } = useTranslation('keras');
  const course = useCourse((state) => state.runs[STEPS_KEY]);
  if (!course) return t('steps.working');
  const { history } = course;
  const [record] = history.epochs;
  const share = record ? 1 : history.batches ? history.batch / history.batches : 0;
  const figures = record ?? history.running;
  const seen = record ? history.batches : history.batch;
  return (
    <>
      <span className={classes.track} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <code>
        {`${seen}/${history.batches}`}
        {figures && ` - loss: ${figures.loss.toFixed(4)} - accuracy: ${figures.accuracy.toFixed(4)}`}
        {record?.valLoss !== undefined &&
          ` - val_loss: ${record.valLoss.toFixed(4)} - val_accuracy: ${record.valAccuracy?.toFixed(4)}`}
      </code>
    </>
  );
}
