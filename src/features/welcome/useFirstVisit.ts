import { useEffect, useState } from 'react';
import { useLab } from '../../store/labContext';

const KEY = 'mlp-lab-trained-once';

/** Whether nobody has trained a network in this browser yet; over for good once a run has finished an epoch. */
export function useFirstVisit(): boolean {
  const [first, setFirst] = useState(() => !readFlag());
  const replayed = useLab((lab) => lab.replay !== undefined);
  const met = useLab(
    ({ history, network, kept, replay }) => !replay && (history.epochs.length > 0 || network?.trained || kept),
  );
  const over = Boolean(met) && first;
  useEffect(() => {
    if (!over) return;
    setFirst(false);
    writeFlag();
  }, [over]);
  // A recording is no training of one's own, but it needs the whole instrument.
  return first && !over && !replayed;
}

function readFlag(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function writeFlag(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Without storage the steps come again at the next visit.
  }
}
