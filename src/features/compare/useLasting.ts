import { useEffect, useMemo, useRef } from 'react';

type Calls = Readonly<Record<string, (...values: never[]) => void>>;

/** Functions that stay the same from one rendering to the next and call their newest. The names may not change. */
export function useLasting<T extends Calls>(calls: T): T {
  const newest = useRef(calls);
  useEffect(() => {
    newest.current = calls;
  });
  const names = Object.keys(calls).join();
  return useMemo(() => {
    const lasting = names.split(',').map((name) => [name, (...values: never[]) => newest.current[name](...values)]);
    return Object.fromEntries(lasting) as T;
  }, [names]);
}
