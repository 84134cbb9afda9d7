import { type ComponentType, lazy, Suspense } from 'react';
import { fetchTrainedPane } from './fetchLater';
import type { ArrangementProps } from './LabWide';

type Props = Pick<ArrangementProps, 'onMistakes'>;

// Where it cannot be fetched any more, the lab does without.
const TrainedPane = lazy<ComponentType<Props>>(() =>
  fetchTrainedPane().then(
    ({ TrainedPane: Pane }) => ({ default: Pane }),
    () => ({ default: () => null }),
  ),
);

/** What a trained network is worth, and what training wrote into its first layer; fetched when Train can be pressed. */
export function AfterTraining(props: Props) {
  return (
    <Suspense fallback={null}>
      <TrainedPane {...props} />
    </Suspense>
  );
}
