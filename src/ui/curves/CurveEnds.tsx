import classes from './CurveChart.module.css';
import type { CurveLine } from './CurveLine';
import type { CurveSpace } from './CurveSpace';
import { spreadLabels } from './spreadLabels';

/** Names where the lines end, kept from covering each other. */
export function CurveEnds({ lines, space }: { readonly lines: readonly CurveLine[]; readonly space: CurveSpace }) {
  const named = lines.flatMap(({ key, look, pigment, end, points }) => {
    const last = points.at(-1);
    return end && last ? [{ key, look, pigment, end, y: Math.min(space.height, Math.max(0, space.y(last[1]))) }] : [];
  });
  const places = spreadLabels(
    named.map(({ y }) => y),
    19,
    space.height,
  );
  return named.map(({ key, look, pigment, end }, index) => (
    <text
      key={key}
      className={classes.end}
      data-look={look}
      data-pigment={pigment}
      x={space.width + 12}
      y={places[index]}
      dy="0.34em"
    >
      {end}
    </text>
  ));
}
