import { useMemo, useState } from 'react';
import { allographs } from '../../data/strokes/allographs';
import { createWriter, type WrittenDigit } from '../../data/strokes/createWriter';
import type { Hand } from '../../data/strokes/Hand';
import type { TraitName } from './traits';

interface Choice {
  readonly digit: number;
  readonly seed: number;
  /** Undefined leaves it to the writer. */
  readonly way: number | undefined;
  /** Traits that are held; the others are the writer's. */
  readonly hand: Partial<Hand>;
}

export interface Writing {
  readonly choice: Choice;
  readonly written: WrittenDigit;
  readonly chooseDigit: (digit: number) => void;
  /** The next writer, who picks a way of writing; traits that are held stay. */
  readonly changeWriter: () => void;
  readonly changeWay: (by: 1 | -1) => void;
  /** Holds a trait, or with undefined leaves it to the writer. */
  readonly holdTrait: (name: TraitName, value: number | undefined) => void;
}

const first: Choice = { digit: 4, seed: 1, way: undefined, hand: {} };

/** One written digit and everything that can be changed about it. */
export function useWriting(): Writing {
  const [choice, setChoice] = useState(first);
  const { digit, seed, way, hand } = choice;
  const written = useMemo(() => createWriter(seed).digit(digit, { way, hand }), [digit, seed, way, hand]);
  return {
    choice,
    written,
    chooseDigit: (next) => setChoice({ ...choice, digit: next, way: undefined }),
    changeWriter: () => setChoice({ ...choice, seed: seed + 1, way: undefined }),
    changeWay: (by) => {
      const ways = allographs[digit].length;
      setChoice({ ...choice, way: (written.steps.way + by + ways) % ways });
    },
    holdTrait: (name, value) => setChoice({ ...choice, hand: { ...hand, [name]: value } }),
  };
}
