import classes from './LayerGraph.module.css';

export interface SvgNameProps {
  readonly x: number;
  readonly y: number;
  readonly letter: string;
  readonly sup: string;
  readonly sub: string;
}

/** A letter with its indices above and below, centred; SVG has no such thing of its own. */
export function SvgName({ x, y, letter, sup, sub }: SvgNameProps) {
  const start = x - 2 - 3.2 * Math.max(sup.length, sub.length);
  return (
    <>
      <text className={classes.letter} x={start} y={y + 6}>
        {letter}
      </text>
      <text className={classes.index} x={start + 6} y={y - 3}>
        {sup.replace('-', '−')}
      </text>
      <text className={classes.index} x={start + 6} y={y + 12}>
        {sub}
      </text>
    </>
  );
}
