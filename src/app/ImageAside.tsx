import { useMemo } from 'react';
import { greys } from '../engine/greys';
import { ImageDetail } from '../features/image/ImageDetail';
import { useLab } from '../store/labContext';
import type { BenchReading } from '../store/useReadings';
import type { ReadSamples } from '../ui/ReadSamples';
import { useTestImages } from '../ui/useTestImages';

export interface ImageAsideProps {
  readonly reading: BenchReading;
  readonly readSamples: ReadSamples;
  readonly row: number;
}

/** The chosen image in detail, once it is read. */
export function ImageAside({ reading, readSamples, row }: ImageAsideProps) {
  const show = useLab((lab) => lab.showTestImage);
  const wanted = useMemo(() => [row], [row]);
  const bytes = useTestImages(readSamples, wanted)(row);
  const image = useMemo(() => bytes && greys(bytes), [bytes]);
  if (!image) return null;
  return (
    <ImageDetail
      key={`${reading.data} ${row}`}
      reading={reading}
      row={row}
      greys={image}
      onBench={() => {
        void show(row);
        location.hash = '#/lab';
      }}
    />
  );
}
