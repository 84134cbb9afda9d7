import type { Strokes } from '../../core/digit';

/** A digit that somebody wrote here or in the class, and what it is meant to be. */
export interface OwnDigit {
  readonly id: string;
  /** 0…9, by whoever wrote it. */
  readonly label: number;
  /** In pad units. */
  readonly strokes: Strokes;
  /** When it was kept, ms since 1970. */
  readonly time: number;
  readonly writer?: string;
}

/** So many are kept: a class of forty with fifty each; all of them are read in a moment. */
export const MOST_DIGITS = 2000;

/** Characters of a writer's name. */
export const LONGEST_NAME = 40;

/** What a hand draws has some hundred points; denser drawings are thinned to this. */
const MOST_POINTS = 1500;

let made = 0;

/** A drawing to be kept; gets its id here. */
export function ownDigit(digit: Omit<OwnDigit, 'id'>): OwnDigit {
  const { label, strokes, time } = digit;
  const writer = digit.writer?.trim().slice(0, LONGEST_NAME);
  // randomUUID asks for a secure page, which a course's server may not be.
  const id = [time, ++made, Math.floor(Math.random() * 2 ** 32)].map((part) => part.toString(36)).join('-');
  return { id, label, strokes: thinned(strokes), time, ...(writer && { writer }) };
}

/** The same drawing with no more points than can be told apart; the ends of each stroke stay. */
export function thinned(strokes: Strokes): Strokes {
  const points = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  if (points <= MOST_POINTS) return strokes;
  const every = Math.ceil(points / MOST_POINTS);
  return strokes.map((stroke) => stroke.filter((_, at) => at % every === 0 || at === stroke.length - 1));
}
