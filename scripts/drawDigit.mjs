/**
 * Draws digits as a careful writer would: a skeleton of lines and arcs in a box 1 wide and 1 high (y downwards),
 * slanted, stretched and shaken a little, then inked into 28 × 28 greys as MNIST's are: 20 high, centred by mass.
 */

/** @typedef {readonly [x: number, y: number]} Point */
/** A source of numbers from 0 to 1. @typedef {() => number} Random */

const SIDE = 28;
/** Of the skeleton; with the ink about 20. */
const HEIGHT = 17;

/**
 * Part of an ellipse, clockwise on screen from one angle to another; 0° is to the right, 90° down.
 * @param {number} x
 * @param {number} y
 * @param {number} rx
 * @param {number} ry
 * @param {number} from degrees
 * @param {number} to degrees
 * @returns {Point[]}
 */
function arc(x, y, rx, ry, from, to) {
  const steps = Math.ceil(Math.abs(to - from) / 20);
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

/** The strokes of each digit. @type {readonly (readonly (readonly Point[])[])[]} */
const skeletons = [
  [arc(0.5, 0.5, 0.32, 0.5, -90, 270)],
  [
    [
      [0.36, 0.18],
      [0.52, 0],
      [0.52, 1],
    ],
  ],
  [[...arc(0.48, 0.28, 0.3, 0.28, 190, 390), [0.15, 1], [0.85, 1]]],
  [arc(0.45, 0.25, 0.3, 0.25, 200, 450), arc(0.45, 0.74, 0.34, 0.26, -90, 160)],
  [
    [
      [0.55, 0],
      [0.12, 0.64],
      [0.9, 0.64],
    ],
    [
      [0.66, 0.34],
      [0.66, 1],
    ],
  ],
  [
    [
      [0.82, 0],
      [0.26, 0],
      [0.2, 0.46],
    ],
    arc(0.46, 0.68, 0.33, 0.32, 225, 510),
  ],
  [
    [
      [0.66, 0],
      [0.36, 0.3],
      [0.2, 0.6],
    ],
    arc(0.48, 0.7, 0.3, 0.3, -180, 180),
  ],
  [
    [
      [0.12, 0.02],
      [0.86, 0.02],
      [0.4, 1],
    ],
  ],
  [arc(0.5, 0.25, 0.25, 0.25, -90, 270), arc(0.5, 0.75, 0.31, 0.25, -90, 270)],
  [
    arc(0.48, 0.28, 0.28, 0.28, 0, 360),
    [
      [0.76, 0.28],
      [0.72, 0.65],
      [0.6, 1],
    ],
  ],
];

/**
 * One digit, never twice the same.
 * @param {number} digit 0…9
 * @param {Random} random
 * @returns {Uint8Array} 784 greys, 0 (paper) … 255 (ink)
 */
export function drawDigit(digit, random) {
  /** @param {number} limit */
  const around = (limit) => (2 * random() - 1) * limit;
  const [width, height] = [HEIGHT * (0.95 + around(0.15)), HEIGHT * (1 + around(0.08))];
  const [slant, turn] = [around(0.18), around(0.12)];
  const strokes = skeletons[digit].map((stroke) =>
    stroke.map(([x, y]) => {
      const across = (x - 0.5 + around(0.02)) * width;
      const down = (y - 0.5 + around(0.02)) * height;
      return /** @type {Point} */ ([across - slant * down - turn * down, down + turn * across]);
    }),
  );
  const [x, y] = centre(strokes);
  const [dx, dy] = [SIDE / 2 - x + around(0.8), SIDE / 2 - y + around(0.8)];
  return ink(
    strokes.map((stroke) => stroke.map(([px, py]) => /** @type {Point} */ ([px + dx, py + dy]))),
    2.6 + around(0.7),
  );
}

/** @param {readonly (readonly Point[])[]} strokes */
function segmentsOf(strokes) {
  return strokes.flatMap((stroke) => stroke.slice(1).map((end, i) => ({ start: stroke[i], end })));
}

/**
 * Centre of mass of a thin line.
 * @param {readonly (readonly Point[])[]} strokes
 * @returns {Point}
 */
function centre(strokes) {
  let [x, y, mass] = [0, 0, 0];
  for (const { start, end } of segmentsOf(strokes)) {
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    x += (length * (start[0] + end[0])) / 2;
    y += (length * (start[1] + end[1])) / 2;
    mass += length;
  }
  return [x / mass, y / mass];
}

/**
 * @param {readonly (readonly Point[])[]} strokes in pixels
 * @param {number} thickness in pixels
 */
function ink(strokes, thickness) {
  const segments = segmentsOf(strokes);
  return Uint8Array.from({ length: SIDE * SIDE }, (_, pixel) => {
    const [x, y] = [(pixel % SIDE) + 0.5, Math.floor(pixel / SIDE) + 0.5];
    const distance = Math.min(...segments.map(({ start, end }) => distanceTo(x, y, start, end)));
    // A pixel that the edge of the line crosses is grey.
    return Math.round(255 * Math.min(1, Math.max(0, thickness / 2 - distance + 0.5)));
  });
}

/**
 * @param {number} x
 * @param {number} y
 * @param {Point} start
 * @param {Point} end
 */
function distanceTo(x, y, [x0, y0], [x1, y1]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - nearest * dx, y - y0 - nearest * dy);
}
