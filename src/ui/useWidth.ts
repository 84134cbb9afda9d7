import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element on screen, in px, followed as it changes; `guess` until it is measured. */
export function useWidth(guess: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(guess);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    // What is not displayed keeps the width it had.
    const measure = () => element.clientWidth && setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
