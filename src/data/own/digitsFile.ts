import { checkStrokes } from '../../core/checkStrokes';
import type { Strokes } from '../../core/digit';
import { LabError } from '../../core/errors';
import { CLASSES } from '../../core/network';
import { fitToPad } from './fitToPad';
import { type OwnDigit, ownDigit } from './OwnDigit';

/** What the file says that it is. */
const FORMAT = 'mlp-lab-digits';
const VERSION = 1;

/** All drawings as the text of a file: JSON, a drawing a line, strokes in pad units. */
export function writeDigitsFile(digits: readonly OwnDigit[]): string {
  const lines = digits.map(({ label, writer, time, strokes }) =>
    JSON.stringify({ label, writer, time: new Date(time).toISOString(), strokes }),
  );
  return `{"format":"${FORMAT}","version":${VERSION},"digits":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Reads such a file, or a plain list `[{label, strokes}, …]` whose strokes may be in any units: those are put onto the
 * pad. A file is taken whole or not at all.
 * @throws LabError DigitsForeign, DigitsNewer, DigitsTruncated, DigitsDamaged with the number of the drawing, from 1
 */
export function readDigitsFile(text: string, file: string, now: number): readonly OwnDigit[] {
  const value = parse(text, file);
  if (Array.isArray(value)) return value.map((entry, at) => readDigit(entry, at, file, now, fitToPad));
  const { format, version, digits } = (value ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) throw new LabError('DigitsForeign', { file });
  if (typeof version === 'number' && version > VERSION) {
    throw new LabError('DigitsNewer', { file, version, known: VERSION });
  }
  if (!Array.isArray(digits)) throw new LabError('DigitsTruncated', { file });
  return digits.map((entry, at) => readDigit(entry, at, file, now, (strokes) => strokes));
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, but one of these by its first words.
    const ours = text.includes(FORMAT) || /^\s*\[\s*\{\s*"(label|strokes)"/.test(text);
    throw ours ? new LabError('DigitsTruncated', { file }) : new LabError('DigitsForeign', { file });
  }
}

function readDigit(entry: unknown, at: number, file: string, now: number, place: (strokes: Strokes) => Strokes) {
  const { label, strokes, writer, time } = (entry ?? {}) as Record<string, unknown>;
  const wrong = () => new LabError('DigitsDamaged', { file, number: at + 1 });
  if (typeof label !== 'number' || !Number.isInteger(label) || label < 0 || label >= CLASSES) throw wrong();
  const drawn = readStrokes(strokes);
  if (!drawn) throw wrong();
  const kept = typeof time === 'string' ? Date.parse(time) : now;
  return ownDigit({
    label,
    strokes: place(drawn),
    time: Number.isFinite(kept) ? kept : now,
    writer: typeof writer === 'string' ? writer : undefined,
  });
}

/** Strokes with ink, those without a point left out; undefined for anything else. */
function readStrokes(value: unknown): Strokes | undefined {
  try {
    const strokes = checkStrokes(value).filter((stroke) => stroke.length > 0);
    return strokes.length ? strokes : undefined;
  } catch {
    return undefined;
  }
}
