import { useTranslation } from 'react-i18next';
import { accuracyOf } from '../../core/testReading';
import type { BenchReading } from '../../store/useReadings';
import { saveFile } from '../../ui/saveFile';
import { WordButton } from '../../ui/WordButton';
import classes from './ExportLine.module.css';
import { matrixSvg } from './matrixSvg';
import { confusionCsv, metricsCsv, mistakesCsv, mistakesJson } from './mistakeFiles';

export interface ExportLineProps {
  readonly reading: BenchReading;
  /** Whether the picture shows shares. */
  readonly rates: boolean;
}

/** The matrix, the figures of each digit and the mistakes, as files to keep. */
export function ExportLine({ reading, rates }: ExportLineProps) {
  const { t } = useTranslation('inspect');
  function picture(): string {
    return matrixSvg(reading.confusion, rates, {
      title: t('mistakes.pictureTitle', { count: reading.mistakes, accuracy: accuracyOf(reading).toFixed(4) }),
      written: t('mistakes.written'),
      readAs: t('mistakes.readAs'),
      recall: t('mistakes.recall'),
    });
  }
  const files = [
    { name: 'confusion.csv', type: 'text/csv', label: t('mistakes.saveMatrix'), write: () => confusionCsv(reading) },
    { name: 'confusion.svg', type: 'image/svg+xml', label: t('mistakes.savePicture'), write: picture },
    { name: 'per-class.csv', type: 'text/csv', label: t('mistakes.saveClasses'), write: () => metricsCsv(reading) },
    { name: 'mistakes.csv', type: 'text/csv', label: t('mistakes.saveMistakes'), write: () => mistakesCsv(reading) },
    {
      name: 'mistakes.json',
      type: 'application/json',
      label: t('mistakes.saveJson'),
      write: () => mistakesJson(reading, reading.data),
    },
  ];
  return (
    <fieldset className={classes.line} aria-label={t('mistakes.save')}>
      {files.map(({ name, type, label, write }) => (
        <WordButton
          key={name}
          icon="download"
          quiet
          label={label}
          title={name}
          onClick={() => saveFile(name, type, write())}
        />
      ))}
    </fieldset>
  );
}
