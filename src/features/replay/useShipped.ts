import { useEffect, useState } from 'react';
import { listRecordings, type ShippedRecording } from '../../data/recording/shipped';
import { pageAddress } from '../../store/pageAddress';

/** The recordings that come with the app; none while they are not known. */
export function useShipped(): readonly ShippedRecording[] {
  const [list, setList] = useState<readonly ShippedRecording[]>([]);
  useEffect(() => {
    let wanted = true;
    // Without a network there may still be files of one's own.
    listRecordings(pageAddress())
      .then((found) => wanted && setList(found))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return list;
}
