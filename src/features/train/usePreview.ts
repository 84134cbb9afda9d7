import { useEffect, useState } from 'react';
import type { Preview } from '../../engine/Engine';
import { useLab } from '../../store/labContext';

/** Images on the sheet. */
const COUNT = 24;

/** Training rows of an epoch as the settings would train on them; undefined until they are there. */
export function usePreview(epoch: number): Preview | undefined {
  const read = useLab((state) => state.previewRows);
  const data = useLab((state) => state.data);
  const draft = useLab((state) => state.draft);
  const [preview, setPreview] = useState<Preview>();
  const { augment, mix, split, seed, dataSeed, fresh } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store reads these settings itself
  useEffect(() => {
    if (data.status !== 'ready') return;
    let wanted = true;
    read(epoch, COUNT)
      .then((found) => {
        if (wanted) setPreview(found);
      })
      // The set can be replaced while it is read; then it is read again.
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [read, epoch, data, augment, mix, split, seed, dataSeed, fresh]);
  return preview;
}
