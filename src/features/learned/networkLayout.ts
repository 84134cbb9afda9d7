import { IMAGE_SIDE } from '../../core/network';

/** A layer in the drawing: its units row by row. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly units: number;
  readonly columns: number;
  readonly rows: number;
  /** From one unit to the next, px. */
  readonly pitchX: number;
  readonly pitchY: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  /** Whether the digit goes from top to bottom, as on a phone. */
  readonly down: boolean;
  readonly image: { readonly x: number; readonly y: number; readonly side: number };
  /** Every Dense layer, the output layer's ten last. */
  readonly blocks: readonly Block[];
}

/** The digit goes from left to right where there is so much room, and so much between two layers. */
const ACROSS = 640;
const LEAST_GAP = 32;
const HEIGHT = 400;
/** Largest distance of two units of a layer. */
const MOST_PITCH = 16;
/** Room for the ten bars, and where there is plenty. */
const BARS = 200;
const WIDE_BARS = 300;
/** Room above a layer where the digit goes down. */
const HEADING = 64;

/** Places picture and layers in a drawing of this width. */
export function networkLayout(width: number, units: readonly number[]): NetworkLayout {
  return (width >= ACROSS && across(width, units)) || downwards(width, units);
}

function across(width: number, units: readonly number[]): NetworkLayout | undefined {
  const side = width >= 900 ? 168 : 112;
  const image = { x: 0, y: (HEIGHT - side) / 2, side };
  const sizes = units.map((count, index) => packed(count, HEIGHT, index === units.length - 1));
  const taken = sizes.reduce((sum, { lines, pitch }) => sum + lines * pitch, 0);
  const gap = (width - (width >= 1100 ? WIDE_BARS : BARS) - side - taken) / units.length;
  if (gap < LEAST_GAP) return undefined;
  let x = side;
  const blocks = sizes.map(({ count, lines, each, pitch, along }): Block => {
    x += gap;
    const block = {
      x,
      y: (HEIGHT - each * along) / 2,
      units: count,
      columns: lines,
      rows: each,
      pitchX: pitch,
      pitchY: along,
    };
    x += lines * pitch;
    return block;
  });
  return { width, height: HEIGHT, down: false, image, blocks };
}

function downwards(width: number, units: readonly number[]): NetworkLayout {
  const side = 112;
  let y = side;
  const blocks = units.map((count, index): Block => {
    const { lines, each, pitch, along } = packed(count, width, index === units.length - 1);
    y += HEADING;
    const block = {
      x: (width - each * along) / 2,
      y,
      units: count,
      columns: each,
      rows: lines,
      pitchX: along,
      pitchY: pitch,
    };
    y += lines * pitch;
    return block;
  });
  return { width, height: y, down: true, image: { x: (width - side) / 2, y: 0, side }, blocks };
}

/** Units in as few lines as they fit into without being too small. The ten of the output layer take the whole length. */
function packed(count: number, length: number, output: boolean) {
  if (output) return { count, lines: 1, each: count, pitch: 20, along: length / count };
  const least = count <= 128 ? 11 : count <= 512 ? 8 : 6;
  let lines = 1;
  while (length / Math.ceil(count / lines) < least) lines++;
  const each = Math.ceil(count / lines);
  const pitch = Math.min(MOST_PITCH, length / each);
  return { count, lines, each, pitch, along: pitch };
}

/** Middle of a unit. */
export function unitPlace({ x, y, columns, pitchX, pitchY }: Block, unit: number): readonly [x: number, y: number] {
  return [x + ((unit % columns) + 0.5) * pitchX, y + (Math.floor(unit / columns) + 0.5) * pitchY];
}

/** A line that carries from an input of a layer to a unit of it; it leaves and arrives in the drawing's direction. */
export function linkPath({ down, image, blocks }: NetworkLayout, layer: number, from: number, to: number): string {
  const before = blocks[layer - 1];
  const [pixelX, pixelY] = [(from % IMAGE_SIDE) + 0.5, Math.floor(from / IMAGE_SIDE) + 0.5];
  const grain = image.side / IMAGE_SIDE;
  const [fromX, fromY] = before ? unitPlace(before, from) : [image.x + pixelX * grain, image.y + pixelY * grain];
  const [toX, toY] = unitPlace(blocks[layer], to);
  if (down) {
    const start = before ? before.y + before.rows * before.pitchY + 1 : image.y + image.side;
    const end = blocks[layer].y - 1;
    const middle = (start + end) / 2;
    return `M${point(fromX, start)}C${point(fromX, middle)} ${point(toX, middle)} ${point(toX, end)}`;
  }
  const start = before ? before.x + before.columns * before.pitchX + 1 : image.x + image.side;
  const end = blocks[layer].x - 1;
  const middle = (start + end) / 2;
  return `M${point(start, fromY)}C${point(middle, fromY)} ${point(middle, toY)} ${point(end, toY)}`;
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
