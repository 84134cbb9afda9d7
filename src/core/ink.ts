/** A grey picture: row-major, 0 paper … 1 full ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Where a round pen is: its centre and radius in pixels. The centre of pixel (0, 0) is at (0.5, 0.5). */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** From pen down to pen up. */
export type PenPath = readonly PenPoint[];

/** A rectangle round ink, in the units of its paths. */
export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle round all that the pen touches, its width included. Undefined if it touches nothing. */
export function penBox(paths: readonly PenPath[]): InkBox | undefined {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const path of paths) {
    for (const { x, y, radius } of path) {
      left = Math.min(left, x - radius);
      right = Math.max(right, x + radius);
      top = Math.min(top, y - radius);
      bottom = Math.max(bottom, y + radius);
    }
  }
  if (left > right) return;
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Draws the paths, pen and all, at the scale at which their box is `side` pixels on its longer side; the shorter side
 * is centred in whole pixels.
 */
export function drawPaths(paths: readonly PenPath[], box: InkBox, side: number, softness: number): Ink {
  const scale = side / Math.max(box.width, box.height);
  // Rounded first, so that 20.000000000000004 is 20.
  const pixelsOf = (length: number) => Math.max(1, Math.ceil(Math.round(length * scale * 1e6) / 1e6));
  const ink = blankInk(pixelsOf(box.width), pixelsOf(box.height));
  const originX = (ink.width - box.width * scale) / 2 - box.left * scale;
  const originY = (ink.height - box.height * scale) / 2 - box.top * scale;
  for (const path of paths) {
    const scaled = path.map(({ x, y, radius }) => ({
      x: originX + x * scale,
      y: originY + y * scale,
      radius: radius * scale,
    }));
    // A tap is a path of one point: the pen stands still.
    scaled.forEach((point, index) => {
      if (index || scaled.length === 1) drawSegment(ink, scaled[Math.max(0, index - 1)], point, softness);
    });
  }
  return ink;
}

/** Copies ink onto a blank square of `side` pixels, its upper left pixel to `offset`; what lies outside is lost. */
export function placeInk(
  { width, height, values }: Ink,
  [left, top]: readonly [column: number, row: number],
  side: number,
): Float32Array {
  const pixels = new Float32Array(side * side);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const x = left + column;
      const y = top + row;
      if (x >= 0 && y >= 0 && x < side && y < side) pixels[y * side + x] = values[row * width + column];
    }
  }
  return pixels;
}

export function blankInk(width: number, height: number): Ink {
  return { width, height, values: new Float32Array(width * height) };
}

/**
 * Draws the stroke of a round pen from one point to another, its radius changing evenly on the way. A pixel
 * takes the share of it that the pen covers, estimated from its centre's distance to the pen's edge: full inside,
 * none outside, a ramp `softness` pixels wide across the edge. Where strokes cross, the darker one stays.
 */
export function drawSegment(ink: Ink, from: PenPoint, to: PenPoint, softness: number): void {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squaredLength = dx * dx + dy * dy;
  const reach = Math.max(from.radius, to.radius) + softness / 2 + 0.5;
  const left = Math.max(0, Math.floor(Math.min(from.x, to.x) - reach));
  const right = Math.min(ink.width - 1, Math.ceil(Math.max(from.x, to.x) + reach));
  const top = Math.max(0, Math.floor(Math.min(from.y, to.y) - reach));
  const bottom = Math.min(ink.height - 1, Math.ceil(Math.max(from.y, to.y) + reach));
  for (let row = top; row <= bottom; row++) {
    const py = row + 0.5 - from.y;
    for (let column = left; column <= right; column++) {
      const px = column + 0.5 - from.x;
      // The nearest place on the way, 0 at `from` and 1 at `to`; a dot has no length.
      const along = squaredLength ? Math.min(1, Math.max(0, (px * dx + py * dy) / squaredLength)) : 0;
      const awayX = px - along * dx;
      const awayY = py - along * dy;
      const distance = Math.sqrt(awayX * awayX + awayY * awayY);
      const radius = from.radius + (to.radius - from.radius) * along;
      const cover = Math.min(1, (radius - distance) / softness + 0.5);
      const index = row * ink.width + column;
      if (cover > ink.values[index]) ink.values[index] = cover;
    }
  }
}

/** The centre of mass as pixel indices, fractional. Undefined where there is no ink. */
export function massCentre({ width, height, values }: Ink): readonly [column: number, row: number] | undefined {
  let mass = 0;
  let columns = 0;
  let rows = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const value = values[row * width + column];
      mass += value;
      columns += value * column;
      rows += value * row;
    }
  }
  return mass ? [columns / mass, rows / mass] : undefined;
}
