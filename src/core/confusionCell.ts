import { CLASSES } from './network';

/** A cell of the confusion matrix. */
export interface Cell {
  readonly label: number;
  readonly guess: number;
}

/** The next cell in a direction, staying in the matrix; undefined for a key that is none. */
export function nextCell({ label, guess }: Cell, key: string, size: number): Cell | undefined {
  const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!move) return undefined;
  const inside = (value: number) => Math.min(size - 1, Math.max(0, value));
  return { label: inside(label + move[0]), guess: inside(guess + move[1]) };
}

/** A cell as links write it: `4-9` is a 4 read as 9. */
export function cellText({ label, guess }: Cell): string {
  return `${label}-${guess}`;
}

/** Reads `4-9`; undefined for what is no cell. */
export function readCell(text: string): Cell | undefined {
  const [, label, guess] = /^(\d)-(\d)$/.exec(text) ?? [];
  return label === undefined ? undefined : { label: Number(label), guess: Number(guess) };
}

/** Where most mistakes are, of equal cells the first; undefined where there are none. */
export function worstCell(confusion: readonly (readonly number[])[]): Cell | undefined {
  let worst: Cell | undefined;
  let most = 0;
  for (let label = 0; label < CLASSES; label++) {
    for (let guess = 0; guess < CLASSES; guess++) {
      if (label === guess || confusion[label][guess] <= most) continue;
      most = confusion[label][guess];
      worst = { label, guess };
    }
  }
  return worst;
}
