import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GalleryView } from '../features/gallery/GalleryView';
import type { BenchReading } from '../store/useReadings';
import { ImageAside } from './ImageAside';
import classes from './InspectPage.module.css';
import type { InspectViewProps } from './inspectViews';
import { useImageRow } from './useImageRow';
import { useTestSamples } from './useTestSamples';

/** All test images, and the chosen one in detail. */
export function GalleryPane({ engine, reading, filter }: InspectViewProps) {
  return reading ? <ReadGallery engine={engine} reading={reading} filter={filter} /> : null;
}

interface ReadGalleryProps extends Omit<InspectViewProps, 'reading' | 'onView'> {
  readonly reading: BenchReading;
}

function ReadGallery({ engine, reading, filter }: ReadGalleryProps) {
  const { t } = useTranslation('inspect');
  const readSamples = useTestSamples(engine, reading.data);
  const [row, setRow] = useImageRow(reading.labels.length);
  const aside = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // On a phone it comes below the gallery.
  useEffect(() => {
    if (row !== undefined && pressed.current) aside.current?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return (
    <div className={classes.pair}>
      <GalleryView
        reading={reading}
        readSamples={readSamples}
        filter={filter}
        row={row}
        onRow={(next) => {
          pressed.current = true;
          setRow(next);
        }}
      />
      <div ref={aside}>
        {row === undefined ? (
          <p className={classes.line}>{t('image.choose')}</p>
        ) : (
          <ImageAside reading={reading} readSamples={readSamples} row={row} />
        )}
      </div>
    </div>
  );
}
