import type { Matrix } from './signedBins';

/** Draws a matrix into a canvas of as many pixels as it has cells, in the colours that hold where the canvas stands. */
export function paintMatrix(canvas: HTMLCanvasElement, matrix: Matrix, tone: 'ink' | 'signed', full: number): void {
  const { values, rows, columns } = matrix;
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(columns, rows);
  if (tone === 'ink') for (let i = 0; i < values.length; i++) image.data.set([255, 255, 255, 255 * values[i]], i * 4);
  else paintSigned(image.data, values, full, coloursAt(canvas));
  context.putImageData(image, 0, 0);
}

type Colour = readonly number[];

function paintSigned(
  data: Uint8ClampedArray,
  values: ArrayLike<number>,
  full: number,
  [wash, positive, negative]: readonly Colour[],
): void {
  for (let i = 0; i < values.length; i++) {
    const share = full > 0 ? Math.min(1, Math.abs(values[i]) / full) ** 0.9 : 0;
    const colour = values[i] < 0 ? negative : positive;
    for (let c = 0; c < 3; c++) data[i * 4 + c] = wash[c] + (colour[c] - wash[c]) * share;
    data[i * 4 + 3] = 255;
  }
}

function coloursAt(element: Element): readonly Colour[] {
  const style = getComputedStyle(element);
  return ['--lab-wash', '--lab-network', '--lab-check'].map((name) => channels(style.getPropertyValue(name)));
}

/** Red, green and blue of `#rrggbb`. */
function channels(colour: string): Colour {
  const value = Number.parseInt(colour.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
