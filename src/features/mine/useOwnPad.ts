import { useEffect, useMemo, useRef, useState } from 'react';
import type { Strokes } from '../../core/digit';
import type { PadSurface } from '../../ui/pad/PadSurface';

export interface OwnPad {
  readonly strokes: Strokes;
  readonly surface: PadSurface;
  undo(): void;
  clear(): void;
}

/** A pad of its own; the lab's keeps its drawing. */
export function useOwnPad(): OwnPad {
  const [strokes, setStrokes] = useState<Strokes>([]);
  // The pen asks for the strokes between two renders.
  const newest = useRef(strokes);
  useEffect(() => {
    newest.current = strokes;
  }, [strokes]);
  const tools = useMemo(() => {
    function draw(next: Strokes): void {
      newest.current = next;
      setStrokes(next);
    }
    return {
      // The same object from one render to the next, or a stroke under way would be lost.
      surface: { strokes: () => newest.current, draw },
      undo: () => draw(newest.current.slice(0, -1)),
      clear: () => draw([]),
    };
  }, []);
  return { strokes, ...tools };
}
