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
