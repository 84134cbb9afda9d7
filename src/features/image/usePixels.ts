import { useMemo, useRef, useState } from 'react';
import { type PixelTool, stroke } from '../../core/pixelInk';

/** A place on the image in pixels from its upper left corner. */
export type Place = readonly [number, number];

/** Strokes that can be taken back. */
const MOST_UNDOS = 100;

export interface Pixels {
  /** The image as it stands, 784 greys 0…1. */
  readonly greys: Float32Array;
  readonly tool: PixelTool;
  chooseTool(tool: PixelTool): void;
  /** Sets the tip down: what follows is one stroke, undone at once. */
  begin(at: Place, tip?: PixelTool): void;
  /** Moves the tip. */
  go(from: Place, to: Place, tip?: PixelTool): void;
  readonly canUndo: boolean;
  undo(): void;
  /** The image as it was in the data set. */
  reset(): void;
}

/** A copy of an image that can be inked and erased, with every stroke on record. */
export function usePixels(original: Float32Array): Pixels {
  const [tool, chooseTool] = useState<PixelTool>('eraser');
  const [greys, setGreys] = useState(original);
  const [past, setPast] = useState<readonly Float32Array[]>([]);
  // Several moves may come between two renders.
  const newest = useRef(original);

  return useMemo(() => {
    function show(next: Float32Array): void {
      newest.current = next;
      setGreys(next);
    }
    const remember = () => {
      const before = newest.current;
      setPast((all) => [...all, before].slice(-MOST_UNDOS));
    };
    return {
      greys,
      tool,
      chooseTool,
      begin(at, tip = tool) {
        remember();
        show(stroke(newest.current, tip, at, at));
      },
      go: (from, to, tip = tool) => show(stroke(newest.current, tip, from, to)),
      canUndo: past.length > 0,
      undo() {
        const before = past.at(-1);
        if (!before) return;
        setPast(past.slice(0, -1));
        show(before);
      },
      reset() {
        remember();
        show(original);
      },
    };
  }, [original, greys, tool, past]);
}
