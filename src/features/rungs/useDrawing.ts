import { useEffect, useMemo, useRef, useState } from 'react';
import type { Strokes } from '../../core/digit';
import type { PadSurface } from '../../ui/pad/PadSurface';
import { sampleStrokes } from './sampleStrokes';

/** What is on the pad, and what it is meant to be. */
export interface Drawing {
  readonly strokes: Strokes;
  /** Whether it is one of the samples. */
  readonly sample: boolean;
  /** The digit that it is meant to be, once that is known. */
  readonly meant: number | undefined;
  /** Whether anybody has drawn or taken a sample yet. */
  readonly touched: boolean;
  readonly surface: PadSurface;
  takeSample(digit: number): void;
  mean(digit: number | undefined): void;
  undo(): void;
  clear(): void;
}

interface State {
  readonly strokes: Strokes;
  readonly sample: boolean;
  readonly meant: number | undefined;
}

/** A pad of its own, with a sample on it to begin with. The first stroke of a drawing takes the sample's place. */
export function useDrawing(first: number): Drawing {
  const [state, setState] = useState<State>(() => ({ strokes: sampleStrokes(first, 0), sample: true, meant: first }));
  const [takes, setTakes] = useState(1);
  // The pen asks for the strokes between two renders, so they are kept where it finds the newest.
  const newest = useRef(state);
  useEffect(() => {
    newest.current = state;
  }, [state]);
  const surface = useMemo<PadSurface>(() => {
    function set(next: State): void {
      newest.current = next;
      setState(next);
    }
    return {
      strokes: () => (newest.current.sample ? [] : newest.current.strokes),
      draw(strokes) {
        const { sample, meant } = newest.current;
        set({ strokes, sample: false, meant: sample || strokes.length === 0 ? undefined : meant });
      },
    };
  }, []);
  return {
    ...state,
    touched: takes > 1 || !state.sample,
    surface,
    takeSample(digit) {
      setState({ strokes: sampleStrokes(digit, takes), sample: true, meant: digit });
      setTakes(takes + 1);
    },
    mean: (meant) => setState({ ...state, meant }),
    undo: () => surface.draw(state.strokes.slice(0, -1)),
    clear: () => surface.draw([]),
  };
}
