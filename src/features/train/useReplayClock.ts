import { useReducedMotion } from '@mantine/hooks';
import { useEffect } from 'react';
import { useLab, useLabStore } from '../../store/labContext';
import { neighbourStop } from '../../store/Replay';

/** A teaching pace: time enough to look from the curve to the bars, ms an epoch. */
const EPOCH_MS = 350;

/** Lets a recording go on by itself; where motion is not wanted, a single epoch at a time. */
export function useReplayClock(): void {
  const store = useLabStore();
  const reduced = useReducedMotion();
  const playing = useLab(({ replay }) => replay?.playing);
  const at = useLab(({ replay }) => replay?.at);
  useEffect(() => {
    if (!playing || at === undefined) return;
    const timer = setTimeout(
      () => {
        const { replay, seekReplay, playReplay } = store.getState();
        if (!replay) return;
        const next = neighbourStop(replay, 1);
        seekReplay(next);
        if (reduced || neighbourStop({ ...replay, at: next }, 1) === next) playReplay(false);
      },
      reduced ? 0 : EPOCH_MS,
    );
    return () => clearTimeout(timer);
  }, [store, playing, at, reduced]);
}
