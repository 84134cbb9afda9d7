import { useInViewport } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import { WordButton } from '../../ui/WordButton';
import classes from './SampleSheet.module.css';
import { SheetCanvas } from './SheetCanvas';
import { SHEET_ROWS, type Sheet } from './sheet';
import { useGeneratedSheet } from './useGeneratedSheet';
import { type ReadMnist, useMnistSheet } from './useMnistSheet';

export interface SampleSheetProps {
  /** Keep its identity while the data stay the same: a new function is asked anew. */
  readonly readMnist?: ReadMnist;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** Eight generated digits of each kind, beside as many of MNIST where it is present. */
export function SampleSheet({ readMnist }: SampleSheetProps) {
  const { t } = useTranslation();
  const { ref, inViewport } = useInViewport<HTMLElement>();
  const [batch, setBatch] = useState(0);
  const generated = useGeneratedSheet(batch, inViewport);
  const mnist = useMnistSheet(readMnist, batch, inViewport);
  return (
    <section ref={ref} className={classes.samples}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('strokes.samples')}</h2>
        <WordButton label={t('strokes.anotherBatch')} onClick={() => setBatch(batch + 1)} />
      </div>
      <div className={classes.sheets}>
        <SourceSheet source={t('strokes.generated')} sheet={generated} />
        {mnist && <SourceSheet source={t('strokes.mnist')} sheet={mnist} />}
      </div>
      <p className={classes.note}>{t('strokes.calibrated')}</p>
    </section>
  );
}

function SourceSheet({ source, sheet }: { source: string; sheet: Sheet }) {
  const { t } = useTranslation();
  return (
    <figure className={classes.sheet}>
      <figcaption className={classes.source}>{source}</figcaption>
      <SheetCanvas sheet={sheet} label={t('strokes.sheet', { source, rows: SHEET_ROWS })} />
      <div className={classes.digits} aria-hidden="true">
        {digits.map((digit) => (
          <span key={digit}>{digit}</span>
        ))}
      </div>
    </figure>
  );
}
