import { useTranslation } from 'react-i18next';
import { QueueBar } from '../../features/course/QueueBar';
import { TwoStartsFigure, type TwoStartsFigureProps, twoStarts } from '../../features/initializers/TwoStartsFigure';
import { useCourseResults } from '../../store/course/useCourseResults';

const wishes = twoStarts.map(({ name, run }) => ({ key: `keras-${name}`, run, to: 1 }));
const keys = wishes.map(({ key }) => key);

/** The two starts, and where one epoch from each of them leads. */
export function TwoStarts(props: Pick<TwoStartsFigureProps, 'layer' | 'onLayer'>) {
  const { t } = useTranslation('keras');
  const results = useCourseResults(keys);
  return (
    <TwoStartsFigure
      {...props}
      reached={keys.map((key) => results[key]?.records[0]?.valAccuracy)}
      controls={<QueueBar wishes={wishes} label={t('twoStarts.train')} />}
    />
  );
}
