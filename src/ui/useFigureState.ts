import { useCallback, useEffect, useRef, useState } from 'react';
import { readHash, writeHash } from './hashAddress';

/** Wait before the address is written, ms: browsers allow no more than some hundred changes a minute. */
const SETTLE_MS = 250;

type Small = string | number | boolean;

/**
 * A figure's state that stands in the link's query, so that whoever opens the link sees the same figure. Small values
 * only; the initial one is not written.
 * @param parse reads the link's text; undefined for what makes no sense, which gives way to the initial value
 */
export function useFigureState<T extends Small>(
  key: string,
  initial: T,
  parse: (text: string) => T | undefined,
): readonly [T, (value: T) => void] {
  const reader = useRef(parse);
  const read = useCallback(() => {
    const text = readHash(location.hash).query.get(key);
    return (text === null ? undefined : reader.current(text)) ?? initial;
  }, [key, initial]);
  const [value, setValue] = useState(read);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const follow = () => setValue(read());
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      clearTimeout(pending.current);
    };
  }, [read]);

  const change = useCallback(
    (next: T) => {
      setValue(next);
      const { path } = readHash(location.hash);
      clearTimeout(pending.current);
      pending.current = setTimeout(() => write(path, key, next === initial ? undefined : String(next)), SETTLE_MS);
    },
    [key, initial],
  );
  return [value, change];
}

function write(path: string, key: string, text: string | undefined): void {
  const address = readHash(location.hash);
  if (address.path !== path) return;
  if (text === undefined) address.query.delete(key);
  else address.query.set(key, text);
  // Replaced, not pushed: the back button leaves the page, it does not take every movement back.
  history.replaceState(history.state, '', writeHash(address));
}
