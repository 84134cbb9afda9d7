import classes from './LayerMatrices.module.css';

export interface TermBarsProps {
  readonly terms: Float64Array;
  /** Size of the largest term. */
  readonly most: number;
  /** The one that is pointed at. */
  readonly at: number | undefined;
}

/** Terms as bars side by side, up for + and down for −. */
export function TermBars({ terms, most, at }: TermBarsProps) {
  return (
    <svg className={classes.bars} viewBox={`0 -1 ${terms.length} 2`} preserveAspectRatio="none" aria-hidden="true">
      {at !== undefined && <rect className={classes.barAt} x={at} y={-1} width={1} height={2} />}
      {Array.from(terms, (term, index) => {
        const size = most > 0 ? Math.abs(term) / most : 0;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            className={classes.bar}
            data-negative={term < 0 || undefined}
            x={index + 0.1}
            width={0.8}
            y={term < 0 ? 0 : -size}
            height={size}
          />
        );
      })}
      <line className={classes.zero} x2={terms.length} />
    </svg>
  );
}
