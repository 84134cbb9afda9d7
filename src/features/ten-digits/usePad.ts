import { useMemo, useRef, useState } from 'react';
import type { Strokes } from '../../core/digit';
import type { PadSurface } from '../../ui/pad/PadSurface';

/** A drawing that lives where it is drawn: its strokes now, and the surface that the pen draws on. */
export function usePad(): { readonly strokes: Strokes; readonly surface: PadSurface } {
  // The pen asks between two renders.
  const newest = useRef<Strokes>([]);
  const [strokes, show] = useState<Strokes>([]);
  const surface = useMemo<PadSurface>(
    () => ({
      strokes: () => newest.current,
      draw(next) {
        newest.current = next;
        show(next);
      },
    }),
    [],
  );
  return { strokes, surface };
}
