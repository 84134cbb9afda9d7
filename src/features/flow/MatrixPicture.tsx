import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useLit } from '../../ui/litContext';
import classes from './MatrixPicture.module.css';
import { paintMatrix } from './paintMatrix';
import { type Matrix, signedBins } from './signedBins';

/** More cells than this a picture of a matrix has no room for. */
const MOST_CELLS = 196;

interface Mark {
  readonly row?: number;
  readonly column?: number;
}

export interface MatrixPictureProps {
  /** rows × columns, row-major; painted anew when it is another array. */
  readonly values: Matrix['values'];
  readonly rows: number;
  readonly columns: number;
  /** ink: white on slate. signed: the network's colour for +, the other for −. */
  readonly tone: 'ink' | 'signed';
  /** Size at which a cell has its full colour. */
  readonly full: number;
  /** Accessible name. */
  readonly label: string;
  /** Part of the passage that it is. */
  readonly part?: string;
  /** What is marked: a row, a column, or the cell of both. */
  readonly mark?: Mark;
  /** Marks row and column in full length, instead of their cell. */
  readonly cross?: boolean;
  readonly className?: string;
}

/** A matrix as a picture, with its row or column of the moment marked; lights up with its letter in the formula. */
export function MatrixPicture(props: MatrixPictureProps) {
  const { values, rows, columns, tone, full, label, part, mark = {}, cross, className } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme('light');
  const { lit } = useLit();
  const binned = useMemo(() => signedBins({ values, rows, columns }, MOST_CELLS, MOST_CELLS), [values, rows, columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in each scheme
  useEffect(() => {
    if (canvas.current) paintMatrix(canvas.current, binned, tone, full);
  }, [binned, tone, full, scheme]);
  const marks: readonly Mark[] = (cross ? [{ row: mark.row }, { column: mark.column }] : [mark]).filter(isSet);
  return (
    <span
      className={className ? `${classes.picture} ${className}` : classes.picture}
      data-lit={(part !== undefined && lit === part) || undefined}
    >
      <canvas
        ref={canvas}
        width={binned.columns}
        height={binned.rows}
        className={classes.canvas}
        data-ink={tone === 'ink' || undefined}
        role="img"
        aria-label={label}
      />
      {marks.map(({ column: x, row: y }) => (
        <span
          key={`${x} ${y}`}
          className={classes.mark}
          data-on-ink={tone === 'ink' || undefined}
          style={{ ...across('left', 'width', x, columns), ...across('top', 'height', y, rows) }}
        />
      ))}
    </span>
  );
}

function isSet({ row, column }: Mark): boolean {
  return row !== undefined || column !== undefined;
}

/** Where a mark lies along one side, a little outside the cell so that it can be seen; without a place, all along. */
function across(start: 'left' | 'top', size: 'width' | 'height', at: number | undefined, count: number) {
  if (at === undefined || count === 1) return { [start]: -3, [size]: 'calc(100% + 6px)' };
  return { [start]: `calc(${(100 * at) / count}% - 3px)`, [size]: `calc(${100 / count}% + 6px)` };
}
