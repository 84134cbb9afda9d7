import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { matchingRows } from '../../core/imageFilter';
import type { BenchReading } from '../../store/useReadings';
import { countText } from '../../ui/countText';
import type { ReadSamples } from '../../ui/ReadSamples';
import { GalleryFilters } from './GalleryFilters';
import classes from './GalleryView.module.css';
import { ImageGrid } from './ImageGrid';
import type { GalleryFilter } from './useGalleryFilter';

export interface GalleryViewProps {
  readonly reading: BenchReading;
  readonly readSamples: ReadSamples;
  readonly filter: GalleryFilter;
  readonly row: number | undefined;
  readonly onRow: (row: number) => void;
}

/** All test images, or those that a filter lets through. */
export function GalleryView({ reading, readSamples, filter, row, onRow }: GalleryViewProps) {
  const { t } = useTranslation('inspect');
  const rows = useMemo(() => matchingRows(reading, filter), [reading, filter]);
  const { outcome, label, guess, order } = filter;
  return (
    <section aria-label={t('gallery.grid')}>
      <GalleryFilters filter={filter} />
      <p className={classes.count} role="status">
        {t('gallery.count', { count: rows.length, shown: countText(rows.length) })}
      </p>
      {rows.length > 0 && (
        <ImageGrid
          // Another choice is looked at from its beginning.
          key={[outcome, label, guess, order].join()}
          reading={reading}
          readSamples={readSamples}
          rows={rows}
          row={row}
          onRow={onRow}
        />
      )}
    </section>
  );
}
