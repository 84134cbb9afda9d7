import { IMAGE_SIDE } from '../../core/network';
import classes from './CellMark.module.css';

/** A frame round one of 28 × 28 cells of the picture that it lies on. */
export function CellMark({ cell }: { readonly cell: number | undefined }) {
  if (cell === undefined) return null;
  const side = 100 / IMAGE_SIDE;
  return (
    <span
      className={classes.mark}
      style={{
        left: `${(cell % IMAGE_SIDE) * side}%`,
        top: `${Math.floor(cell / IMAGE_SIDE) * side}%`,
        width: `${side}%`,
        height: `${side}%`,
      }}
    />
  );
}
