import { useTranslation } from 'react-i18next';
import { splitRows } from '../../core/split';
import { mixedRows } from '../../core/trainedRows';
import type { DatasetInfo } from '../../data/Dataset';
import { useLab } from '../../store/labContext';
import { grouped, plainNumber } from '../../ui/format';
import classes from './SplitBar.module.css';

/** Training, validation and test images in proportion, as the run splits them. */
export function SplitBar({ info }: { readonly info: DatasetInfo }) {
  const { t } = useTranslation();
  const { split, mix } = useLab((state) => state.draft);
  const { train, validation } = splitRows(info.trainRows, split);
  const parts = [
    { part: 'train', name: t('data.trainPart'), rows: train },
    { part: 'mixed', name: t('data.mixedPart'), rows: mixedRows({ mix }, info.name) },
    { part: 'validation', name: t('data.validationPart'), rows: validation },
    { part: 'test', name: t('data.testPart'), rows: info.testRows },
  ].filter(({ rows }) => rows > 0);
  return (
    <section>
      <h2 className={classes.title}>{t('data.split')}</h2>
      <dl className={classes.parts}>
        {parts.map(({ part, name, rows }) => (
          <div key={part} className={classes.part} data-part={part} style={{ flexGrow: rows }}>
            <dt>{name}</dt>
            <dd>{t('data.trainRows', { rows: grouped(rows) })}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>
        {validation ? t('data.splitNote', { percent: `${plainNumber(split * 100)}%` }) : t('data.splitNone')}
      </p>
    </section>
  );
}
