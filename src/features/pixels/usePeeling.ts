import { useCallback, useEffect, useState } from 'react';
import { IMAGE_SIDE } from '../../core/network';

/** Time that a row takes to lie down, ms. */
const ROW_MS = 140;

/** Lays row after row until all lie; at once where motion is not wanted. */
export function usePeeling(rows: number, onRows: (rows: number) => void) {
  const [playing, setPlaying] = useState(false);

  const play = useCallback(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    onRows(still ? IMAGE_SIDE : 0);
    setPlaying(!still);
  }, [onRows]);

  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      onRows(rows + 1);
      if (rows + 1 >= IMAGE_SIDE) setPlaying(false);
    }, ROW_MS);
    return () => clearTimeout(timer);
  }, [playing, rows, onRows]);

  return { playing, play, stop: useCallback(() => setPlaying(false), []) };
}
