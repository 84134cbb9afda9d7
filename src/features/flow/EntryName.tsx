import classes from './SumTable.module.css';

export interface EntryNameProps {
  readonly letter: string;
  /** Written above; pixels have none. */
  readonly layer?: number;
  /** Written below, from 1. */
  readonly unit: number;
}

/** A letter with what stands above and below it: a¹₁₇. */
export function EntryName({ letter, layer, unit }: EntryNameProps) {
  return (
    <span className={classes.symbol}>
      <i>{letter}</i>
      <span className={classes.marks}>
        <sup>{layer}</sup>
        <sub>{unit}</sub>
      </span>
    </span>
  );
}
