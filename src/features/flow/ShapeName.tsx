import classes from './LayerMatrices.module.css';

export interface ShapeNameProps {
  readonly letter: 'X' | 'A' | 'W' | 'B' | 'Z';
  /** Of its layer; X has none. */
  readonly number: number;
  readonly shape: readonly number[];
}

/** A matrix's name and its shape as Python prints it: W¹ (784, 64), B¹ (64,). */
export function ShapeName({ letter, number, shape }: ShapeNameProps) {
  return (
    <span className={classes.name}>
      <b>
        {letter}
        {letter !== 'X' && <sup>{number}</sup>}
      </b>{' '}
      <span className={classes.shape}>({shape.length === 1 ? `${shape[0]},` : shape.join(', ')})</span>
    </span>
  );
}
