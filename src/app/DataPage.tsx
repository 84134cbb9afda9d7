import { lazy, Suspense, useCallback } from 'react';
import type { Engine } from '../engine/Engine';
import { DatasetView } from '../features/data/DatasetView';
import { KeepOffline } from '../features/offline/KeepOffline';
import { WiderSection } from '../features/train/WiderSection';
import { useLab } from '../store/labContext';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';
import { useReadSamples } from './useReadSamples';

// The generator with its table of strokes is only needed on this page.
const WriterFigure = lazy(() =>
  import('../features/strokes/WriterFigure').then((module) => ({ default: module.WriterFigure })),
);
const SampleSheet = lazy(() =>
  import('../features/strokes/SampleSheet').then((module) => ({ default: module.SampleSheet })),
);

/** The digits: where they come from, how many, what they look like, and how the app writes its own. */
export function DataPage({ engine }: { readonly engine: Engine }) {
  const readSamples = useReadSamples(engine);
  const mnist = useLab(({ data }) => data.status === 'ready' && data.info.name === 'mnist');
  const readMnist = useCallback((rows: readonly number[]) => engine.samples('mnist', 'train', rows), [engine]);
  return (
    <div className={`${classes.page} ${classes.stack}`}>
      <DatasetView readSamples={readSamples} />
      <WiderSection />
      <Suspense fallback={null}>
        <WriterFigure />
        <SampleSheet readMnist={mnist ? readMnist : undefined} />
      </Suspense>
      <KeepOffline />
      <PhoneBar />
    </div>
  );
}
