import { useEffect, useState } from 'react';
import { listRecordings, type ShippedRecording } from '../../data/recording/shipped';
import { faultOf } from '../../store/faultOf';
import { useLabStore } from '../../store/labContext';
import { pageAddress } from '../../store/pageAddress';
import { openShipped } from './openRecording';

/** Puts the recorded Keras network on the bench as it was at the end; undefined where there is none, or not `wanted`. */
export function useTrainedNetwork(wanted: boolean): (() => void) | undefined {
  const store = useLabStore();
  const [entry, setEntry] = useState<ShippedRecording>();
  useEffect(() => {
    if (!wanted) return;
    listRecordings(pageAddress())
      .then((list) => setEntry(list.find(({ preset }) => preset === 'keras')))
      .catch(() => undefined);
  }, [wanted]);
  if (!wanted || !entry) return undefined;
  return () => {
    openShipped(store, entry, entry.epochs).catch((error: unknown) => store.setState({ fault: faultOf(error) }));
  };
}
