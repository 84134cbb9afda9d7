import { IMAGE_SIDE, PIXELS } from '../../core/network';

/** Row and column of a pixel, both counted from 0. */
export interface PixelPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the pixel of this index (0…783, row by row) lies. */
export function placeOf(pixel: number): PixelPlace {
  return { row: Math.floor(pixel / IMAGE_SIDE), column: pixel % IMAGE_SIDE };
}

/** The index that a pixel has after flattening: 28 · row + column. Places outside are moved to the edge. */
export function pixelAt({ row, column }: PixelPlace): number {
  return IMAGE_SIDE * inside(row) + inside(column);
}

/** The pixel that an arrow, Home or End leads to; undefined for other keys. */
export function pixelAfter(pixel: number, key: string): number | undefined {
  const { row, column } = placeOf(pixel);
  switch (key) {
    case 'ArrowLeft':
      return pixelAt({ row, column: column - 1 });
    case 'ArrowRight':
      return pixelAt({ row, column: column + 1 });
    case 'ArrowUp':
      return pixelAt({ row: row - 1, column });
    case 'ArrowDown':
      return pixelAt({ row: row + 1, column });
    case 'Home':
      return pixelAt({ row, column: 0 });
    case 'End':
      return pixelAt({ row, column: IMAGE_SIDE - 1 });
  }
}

/** Pixels of a square patch round one, row by row; the patch stays inside the image. */
export function patchAround(pixel: number, side: number): readonly (readonly number[])[] {
  const { row, column } = placeOf(pixel);
  const start = (at: number) => Math.max(0, Math.min(at - Math.floor(side / 2), IMAGE_SIDE - side));
  return Array.from({ length: side }, (_, down) =>
    Array.from({ length: side }, (_, across) => pixelAt({ row: start(row) + down, column: start(column) + across })),
  );
}

/** Neighbours in the flattened row: `count` indices with this one as near to the middle as the ends allow. */
export function stretchAround(pixel: number, count: number): readonly number[] {
  const from = Math.max(0, Math.min(pixel - Math.floor(count / 2), PIXELS - count));
  return Array.from({ length: count }, (_, index) => from + index);
}

function inside(at: number): number {
  return Math.max(0, Math.min(at, IMAGE_SIDE - 1));
}
