import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { FaultNote } from '../../ui/FaultNote';
import { grouped } from '../../ui/format';
import type { ReadSamples } from '../../ui/ReadSamples';
import { WordButton } from '../../ui/WordButton';
import { arrivalText } from './arrivalText';
import classes from './DatasetView.module.css';
import { DigitColumns } from './DigitColumns';
import { OwnFiles } from './OwnFiles';
import { SourceChoice } from './SourceChoice';
import { SplitBar } from './SplitBar';

export interface DatasetViewProps {
  readonly readSamples: ReadSamples;
}

/** The digits to train on: whether they are there, what they look like, how many, how they are split. */
export function DatasetView({ readSamples }: DatasetViewProps) {
  const { t } = useTranslation();
  const data = useLab((state) => state.data);
  return (
    <div className={classes.view}>
      <section>
        <h1 className={classes.title}>{t('data.title')}</h1>
        {data.status === 'ready' && (
          <p className={classes.sentence}>
            {t('data.ready', {
              name: t(`data.${data.info.name}`),
              rows: grouped(data.info.trainRows + data.info.testRows),
            })}
          </p>
        )}
        <Arrival />
        <SourceChoice />
      </section>
      {data.status === 'ready' && (
        <>
          <DigitColumns info={data.info} readSamples={readSamples} />
          <SplitBar info={data.info} />
        </>
      )}
      <OwnFiles />
    </div>
  );
}

/** While the digits are not there: how far they have come, or why they do not. */
function Arrival() {
  const { t } = useTranslation();
  const data = useLab((state) => state.data);
  const follow = useLab((state) => state.followData);
  const retry = <WordButton label={t('data.retry')} onClick={() => void follow()} />;
  switch (data.status) {
    case 'loading':
      return <p className={classes.sentence}>{arrivalText(data.name, data.progress, t)}</p>;
    case 'absent':
      return data.name === 'files' ? (
        <p className={classes.sentence}>{t('errors.DataFilesGone')}</p>
      ) : (
        <FaultNote fault={{ name: 'DataMissing', details: {} }}>{retry}</FaultNote>
      );
    case 'failed':
      return <FaultNote fault={data.fault}>{retry}</FaultNote>;
    case 'ready':
      return null;
    default:
      return data satisfies never;
  }
}
