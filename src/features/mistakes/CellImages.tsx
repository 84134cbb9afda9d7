import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '../../core/confusionCell';
import { confidenceOf } from '../../core/testReading';
import { greys } from '../../engine/greys';
import type { BenchReading } from '../../store/useReadings';
import { countText } from '../../ui/countText';
import { PixelGrid } from '../../ui/PixelGrid';
import type { ReadSamples } from '../../ui/ReadSamples';
import { useTestImages } from '../../ui/useTestImages';
import { WordButton } from '../../ui/WordButton';
import classes from './CellImages.module.css';

/** Two rows on a desk. */
const SHOWN = 18;

export interface CellImagesProps {
  readonly reading: BenchReading;
  readonly readSamples: ReadSamples;
  readonly cell: Cell;
  /** Rows of the cell's images, the most telling first. */
  readonly rows: readonly number[];
  /** The chosen one of them. */
  readonly row: number | undefined;
  readonly onRow: (row: number) => void;
  /** Shows all of them. */
  readonly onAll: () => void;
}

/** The images of a cell of the matrix, each with how sure the network is of its answer. */
export function CellImages({ reading, readSamples, cell, rows, row, onRow, onAll }: CellImagesProps) {
  const { t } = useTranslation('inspect');
  const shown = useMemo(() => rows.slice(0, SHOWN), [rows]);
  const imageOf = useTestImages(readSamples, shown);
  const { label, guess } = cell;
  const wrong = label !== guess;
  return (
    <section aria-labelledby="cell-images">
      <div className={classes.head}>
        <h2 id="cell-images" className={classes.title}>
          {t('mistakes.cellLabel')} <b>{label}</b>
          {t(wrong ? 'mistakes.cellWrong' : 'mistakes.cellRight')} {wrong ? <em>{guess}</em> : <b>{guess}</b>}
        </h2>
        <span className={classes.note} role="status">
          {t(wrong ? 'mistakes.surestFirst' : 'mistakes.unsurestFirst', { count: rows.length })}
        </span>
      </div>
      {shown.length === 0 && <p className={classes.note}>{t('mistakes.emptyCell')}</p>}
      <div className={classes.strip}>
        {shown.map((each) => {
          const sure = confidenceOf(reading, each).toFixed(2);
          return (
            <UnstyledButton
              key={each}
              className={classes.image}
              aria-pressed={each === row}
              aria-label={t('image.name', { row: each, label, guess, sure })}
              onClick={() => onRow(each)}
            >
              <PixelGrid values={maybeGreys(imageOf(each))} label="" />
              <span className={classes.sure}>{sure}</span>
            </UnstyledButton>
          );
        })}
      </div>
      {rows.length > SHOWN && (
        <WordButton icon="right" label={t('mistakes.all', { count: countText(rows.length) })} onClick={onAll} />
      )}
    </section>
  );
}

function maybeGreys(bytes: Uint8Array | undefined): Float32Array | undefined {
  return bytes && greys(bytes);
}
