/** Height above the drawing, for headings, and below it, for tools and parameter counts. */
export const BENCH_HEAD = 56;
export const BENCH_FOOT = 56;
/** Width of a strip of units. */
export const STRIP_WIDTH = 28;
/** Beyond this many units a strip shows means of neighbours. */
export const MOST_CELLS = 64;

/** How much room there is for a heading between two strips: for number and activation, for the number, hardly. */
export type Room = 'wide' | 'dense' | 'tight';

/** Gaps that are at least so wide leave that room. */
const WIDE_GAP = 112;
const DENSE_GAP = 72;
/** The gap before the first layer is this much of the others: the picture before it has a short heading. */
const FIRST_GAP = 0.78;

export interface BenchLayout {
  /** Height of the drawing, and side of the pad. */
  readonly body: number;
  readonly image: { readonly x: number; readonly size: number };
  /** Left edges of the strips. */
  readonly strips: readonly number[];
  /** Left edge of the output layer. */
  readonly output: number;
  readonly room: Room;
  /** Whether the ten bars stand at the output. */
  readonly bars: boolean;
}

export interface BenchSpace {
  readonly width: number;
  readonly body: number;
  readonly strips: number;
  readonly pad: boolean;
  readonly bars: boolean;
}

/** Side of the pad for a bench of this width in a window of this height. */
export function bodyHeight(width: number, windowHeight: number): number {
  if (width >= 1600 && windowHeight >= 960) return 340;
  return width >= 1180 && windowHeight >= 800 ? 280 : 220;
}

/** Places everything on the bench from left to right: pad, picture, strips, bars. */
export function benchLayout({ width, body, strips, pad, bars }: BenchSpace): BenchLayout {
  const image = { x: pad ? body * 1.2 : 0, size: body * 0.6 };
  const output = width - (bars ? Math.max(220, width * 0.229) : STRIP_WIDTH + 32);
  const start = image.x + image.size;
  const gap = (output - start - strips * STRIP_WIDTH) / (strips + FIRST_GAP);
  return {
    body,
    image,
    output,
    bars,
    strips: Array.from({ length: strips }, (_, k) => start + gap * (k + FIRST_GAP) + STRIP_WIDTH * k),
    room: gap >= WIDE_GAP ? 'wide' : gap >= DENSE_GAP ? 'dense' : 'tight',
  };
}

/** How many cells a layer of so many units is drawn with. */
export function cellCount(units: number): number {
  return Math.min(units, MOST_CELLS);
}

/** Height at which a unit of a layer sits in its strip. */
export function unitHeight(unit: number, units: number, body: number): number {
  const cells = cellCount(units);
  return ((Math.floor((unit * cells) / units) + 0.5) / cells) * body;
}
