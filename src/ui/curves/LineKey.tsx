import classes from './CurveChart.module.css';
import type { CurveLook } from './CurveLine';

export interface LineKeyProps {
  readonly look: CurveLook;
  readonly pigment?: 'network' | 'check';
  readonly name: string;
}

/** A line's name after a short piece of it. */
export function LineKey({ look, pigment, name }: LineKeyProps) {
  return (
    <span className={classes.key} data-look={look} data-pigment={pigment}>
      <svg width={30} height={12} viewBox="0 0 30 12" aria-hidden="true">
        <path
          className={classes.line}
          data-look={look}
          data-pigment={pigment}
          d={look === 'validation' ? 'M0 6h7M23 6h7' : 'M0 6h30'}
        />
        {look === 'train' && <circle className={classes.dot} cx={15} cy={6} r={3.4} />}
        {look === 'validation' && <path className={classes.diamond} d="M15 1.4 19.6 6 15 10.6 10.4 6Z" />}
      </svg>
      {name}
    </span>
  );
}
