import { useEffect, useState } from 'react';

const EPOCH_MS = 350;

export interface Replay {
  /** The epoch it stands at while it plays. */
  readonly at: number | undefined;
  play(): void;
  stop(): void;
}

/** Plays the epochs 1 … `last`, one after the other; `onEnd` hears where it was left. */
export function useReplay(last: number, onEnd: (epoch: number) => void): Replay {
  const [at, setAt] = useState<number>();
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => {
      if (at < last) return setAt(at + 1);
      setAt(undefined);
      onEnd(last);
    }, EPOCH_MS);
    return () => clearTimeout(timer);
  }, [at, last, onEnd]);
  return {
    at,
    play: () => setAt(1),
    stop() {
      if (at !== undefined) onEnd(at);
      setAt(undefined);
    },
  };
}
