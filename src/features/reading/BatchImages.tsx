import { useTranslation } from 'react-i18next';
import type { BatchLoss } from '../../core/batchLosses';
import { argMax } from '../../core/confusion';
import { CLASSES } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import classes from './BatchImages.module.css';
import type { TestReading } from './readTestSet';

export interface BatchImagesProps {
  readonly reading: TestReading;
  readonly batch: BatchLoss;
  readonly number: number;
}

/** The images of one batch in their order; those read wrong with the guess. */
export function BatchImages({ reading, batch, number }: BatchImagesProps) {
  const { t } = useTranslation('predict');
  const rows = Array.from({ length: batch.to - batch.from }, (_, index) => batch.from + index);
  return (
    <ol className={classes.images} aria-label={t('eval.imagesOf', { number })}>
      {rows.map((row) => {
        const guess = argMax(reading.probabilities, row * CLASSES, CLASSES);
        const label = reading.labels[row];
        return (
          <li key={row} data-wrong={guess !== label || undefined}>
            <PixelGrid values={greysOf(reading, row)} label={t('image', { row, label, guess })} />
            {guess !== label && <span aria-hidden="true">{guess}</span>}
          </li>
        );
      })}
    </ol>
  );
}
