import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engine } from '../engine/Engine';
import { ClassTable } from '../features/mistakes/ClassTable';
import { TfvisFrame } from '../features/tfvis/TfvisFrame';
import type { BenchReading } from '../store/useReadings';
import type { InspectViewProps } from './inspectViews';

/** Test images that it is shown; all of MNIST's. */
const MOST = 10_000;

/** TensorFlow.js's own tools on the same model and weights; in our own numbers beneath it. */
export function TfvisPane({ engine, reading }: InspectViewProps) {
  const { t } = useTranslation('inspect');
  if (!reading) return <p>{t('tfvis.empty')}</p>;
  return (
    <>
      <Inspector engine={engine} reading={reading} />
      <details>
        <summary>{t('tfvis.numbers')}</summary>
        <ClassTable confusion={reading.confusion} />
      </details>
    </>
  );
}

function Inspector({ engine, reading }: { readonly engine: Engine; readonly reading: BenchReading }) {
  const { data, network } = reading;
  const images = Math.min(MOST, reading.labels.length);
  const readDigits = useCallback(
    () => engine.samples(data, 'test', [...new Array(images).keys()]),
    [engine, data, images],
  );
  return <TfvisFrame network={network} readDigits={readDigits} images={images} />;
}
