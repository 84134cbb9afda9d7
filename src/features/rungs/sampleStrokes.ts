import { PAD_SIZE, PEN_WIDTH, type Strokes } from '../../core/digit';
import { penBox } from '../../core/ink';
import { createRandom } from '../../core/random';
import { createWriter } from '../../data/strokes/createWriter';

/** Seed of the writer; under it each digit was seen to be a clear one. */
const WRITER = 5;
/** Longer side of a sample without its pen, pad units: small, as people write in a corner. */
const SIZE = 110;

/**
 * A digit as somebody might have drawn it who did not care where: small, and off the middle.
 * @param take counts the samples taken, so that the next one is another
 */
export function sampleStrokes(digit: number, take: number): Strokes {
  const { strokes } = createWriter(WRITER, undefined, take).digit(digit);
  const box = penBox(strokes.map((stroke) => stroke.map(({ x, y }) => ({ x, y, radius: 0 }))));
  if (!box) return [];
  const scale = SIZE / Math.max(box.width, box.height);
  const random = createRandom(digit, take);
  const edge = PEN_WIDTH / 2 + 6;
  // In one of the four corners, more or less.
  const place = (length: number) => {
    const room = PAD_SIZE - 2 * edge - length * scale;
    return edge + (random.next() < 0.5 ? 0.15 : 0.85) * room;
  };
  const [left, top] = [place(box.width), place(box.height)];
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return strokes.map((stroke) =>
    stroke.map(({ x, y }) => [rounded(left + (x - box.left) * scale), rounded(top + (y - box.top) * scale)] as const),
  );
}
