import { allographs } from './allographs';
import { type Habits, habits } from './habits';
import { type Allograph, parseAllograph } from './parseAllograph';

/** A way of writing a digit, and how it is held on paper. */
export interface Way extends Allograph {
  readonly habits: Habits;
}

/** Whose writing it is: the ways of the ten digits. Index: the digit. */
export type Tradition = readonly (readonly Way[])[];

/** As MNIST's writers write. */
export const usualTradition: Tradition = allographs.map((lines, digit) =>
  lines.map((line) => ({ ...parseAllograph(line), habits: habits[digit] })),
);
