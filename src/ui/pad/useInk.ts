import { useMemo, useRef, useState } from 'react';
import type { Strokes } from '../../core/digit';
import type { PadInk } from './PadInk';

/** A drawing that lives where it is drawn: its strokes now, and the ink that a pad takes. */
export function useInk(): { readonly strokes: Strokes; readonly ink: PadInk } {
  const newest = useRef<Strokes>([]);
  const [strokes, show] = useState<Strokes>([]);
  const ink = useMemo<PadInk>(() => {
    const draw = (next: Strokes) => {
      newest.current = next;
      show(next);
    };
    return { strokes: () => newest.current, draw, undo: () => draw(newest.current.slice(0, -1)) };
  }, []);
  return { strokes, ink };
}
