import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element on screen, in px, followed as it changes; `guess` until it is measured. */
export function useWidth(guess: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(guess);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
