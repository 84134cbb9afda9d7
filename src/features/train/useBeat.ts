import { useEffect, useState } from 'react';
import type { LabState } from '../../store/LabState';
import { useLabStore } from '../../store/labContext';

/**
 * Reads a part of the lab's state at most once in `every` milliseconds, on the beats of a common clock: readers
 * of the same beat render together, and an `offset` of half a beat keeps two costly ones out of one frame.
 * `select` has to be the same function on every render.
 */
export function useBeat<T>(select: (state: LabState) => T, every: number, offset = 0): T {
  const store = useLabStore();
  const [value, setValue] = useState(() => select(store.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: T | undefined;
    function flush(): void {
      timer = undefined;
      shown = select(store.getState());
      setValue(() => shown as T);
    }
    function onChange(): void {
      if (timer !== undefined || select(store.getState()) === shown) return;
      const since = (performance.now() - offset) % every;
      timer = setTimeout(flush, every - since);
    }
    flush();
    const leave = store.subscribe(onChange);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [store, select, every, offset]);
  return value;
}
