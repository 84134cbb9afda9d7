import { useTranslation } from 'react-i18next';
import { useCourse } from '../../store/course/courseContext';
import { FaultNote } from '../../ui/FaultNote';
import { WordButton } from '../../ui/WordButton';
import classes from './CourseDataNote.module.css';

/** What there is to say of the chapter's digits: that they are out of reach, or that they are generated. */
export function CourseDataNote() {
  const { t } = useTranslation(['frame', 'translation']);
  const data = useCourse((course) => course.data);
  const open = useCourse((course) => course.open);
  if (data.status === 'failed') {
    return (
      <FaultNote fault={data.fault}>
        <WordButton label={t('retry')} onClick={() => void open().catch(() => undefined)} />
      </FaultNote>
    );
  }
  if (data.status !== 'ready' || data.info.name === 'mnist') return null;
  return <p className={classes.note}>{t('generated')}</p>;
}
