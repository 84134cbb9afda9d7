import classes from './SignedBars.module.css';

export interface SignedBar {
  readonly key: string | number;
  readonly name: string;
  readonly value: number;
}

/** Named numbers with a bar each, to the right where positive and to the left where negative. */
export function SignedBars({ bars, label }: { readonly bars: readonly SignedBar[]; readonly label: string }) {
  const most = Math.max(1e-12, ...bars.map(({ value }) => Math.abs(value)));
  return (
    <dl className={classes.bars} aria-label={label}>
      {bars.map(({ key, name, value }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <span className={classes.track} aria-hidden="true">
              <span
                data-negative={value < 0 || undefined}
                style={{ width: `${(Math.abs(value) / most) * 50}%`, [value < 0 ? 'right' : 'left']: '50%' }}
              />
            </span>
            <span className={classes.value}>{signed(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Two decimals with a sign; a number too small for them in powers of ten. */
export function signed(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const text = size !== 0 && size < 0.005 ? size.toExponential(0) : size.toFixed(2);
  return `${value < 0 ? '−' : '+'}${text}`;
}
