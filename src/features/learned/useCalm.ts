import { useEffect, useRef, useState } from 'react';

/** A value that changes at most once in `every` milliseconds; the newest is never lost. */
export function useCalm<T>(value: T, every: number): T {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    function show(): void {
      last.current = performance.now();
      setShown(() => value);
    }
    const wait = last.current + every - performance.now();
    if (wait <= 0) return show();
    const timer = setTimeout(show, wait);
    return () => clearTimeout(timer);
  }, [value, every]);
  return shown;
}
