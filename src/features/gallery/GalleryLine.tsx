import { type CSSProperties, memo, useLayoutEffect, useRef } from 'react';
import { IMAGE_SIDE, PIXELS } from '../../core/network';
import classes from './ImageGrid.module.css';

export interface GalleryCell {
  /** Row in the test set. */
  readonly row: number;
  readonly label: number;
  readonly guess: number;
  /** What it is and what it is read as, in words. */
  readonly name: string;
  /** Greys, once they are read. */
  readonly image: Uint8Array | undefined;
}

export interface GalleryLineProps {
  readonly cells: readonly GalleryCell[];
  readonly columns: number;
  /** Its number among all lines, from 0. */
  readonly line: number;
  /** Where the keyboard stands, as a row of the test set. */
  readonly active: number | undefined;
  readonly chosen: number | undefined;
}

/** Empty pixels between two images, in the proportion of the grid's gap to its cells. */
const BETWEEN = 4;

/** One line of the gallery: all its images on one canvas, beneath them what they are and what they are read as. */
export const GalleryLine = memo(function GalleryLine({ cells, columns, line, active, chosen }: GalleryLineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) paint(context, cells);
  }, [cells]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be taken out and put back as one scrolls
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names the active cell
    <div role="row" aria-rowindex={line + 1} className={classes.line} style={{ '--line': line } as CSSProperties}>
      {cells.map(({ row, label, guess, name }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          key={row}
          id={`image-${row}`}
          role="gridcell"
          className={classes.cell}
          aria-label={name}
          aria-selected={row === chosen}
          data-active={row === active || undefined}
          data-row={row}
        >
          <span className={classes.caption} data-wrong={label !== guess || undefined}>
            {label === guess ? label : `${label} → ${guess}`}
          </span>
        </div>
      ))}
      <canvas
        ref={canvas}
        className={classes.images}
        width={columns * (IMAGE_SIDE + BETWEEN) - BETWEEN}
        height={IMAGE_SIDE}
      />
    </div>
  );
});

function paint(context: CanvasRenderingContext2D, cells: readonly GalleryCell[]): void {
  const { width, height } = context.canvas;
  const picture = context.createImageData(width, height);
  // White everywhere, with the grey as opacity, so that the slate of either theme shows through.
  new Uint32Array(picture.data.buffer).fill(0x00ffffff);
  cells.forEach(({ image }, column) => {
    if (!image) return;
    const left = column * (IMAGE_SIDE + BETWEEN);
    for (let i = 0; i < PIXELS; i++) {
      const at = Math.floor(i / IMAGE_SIDE) * width + left + (i % IMAGE_SIDE);
      picture.data[at * 4 + 3] = image[i];
    }
  });
  context.putImageData(picture, 0, 0);
}
