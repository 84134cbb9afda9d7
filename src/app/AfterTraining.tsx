import { lazy, Suspense } from 'react';
import type { ArrangementProps } from './LabWide';

// Nobody needs it before the first epoch.
const TrainedPane = lazy(async () => ({ default: (await import('./TrainedPane')).TrainedPane }));

/** What a trained network is worth, and what training wrote into its first layer; fetched with the first trained one. */
export function AfterTraining(props: Pick<ArrangementProps, 'onMistakes'>) {
  return (
    <Suspense fallback={null}>
      <TrainedPane {...props} />
    </Suspense>
  );
}
