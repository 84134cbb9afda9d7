import classes from './CurveChart.module.css';
import type { CurveLine } from './CurveLine';
import type { CurveSpace } from './CurveSpace';

const MOST = 20;

/** Dots on what training shows, open diamonds on what validation shows; of many points every second, third … */
export function CurveMarks({ lines, space }: { readonly lines: readonly CurveLine[]; readonly space: CurveSpace }) {
  return lines.flatMap(({ key, look, points }) => {
    if (look !== 'train' && look !== 'validation') return [];
    const stride = Math.ceil(points.length / MOST);
    return points
      .filter((_, index) => (points.length - 1 - index) % stride === 0)
      .map(([x, y]) =>
        look === 'train' ? (
          <circle key={`${key} ${x}`} className={classes.dot} cx={space.x(x)} cy={space.y(y)} r={3.4} />
        ) : (
          <path
            key={`${key} ${x}`}
            className={classes.diamond}
            d={`M${space.x(x)} ${space.y(y) - 4.6}l4.6 4.6-4.6 4.6-4.6-4.6Z`}
          />
        ),
      );
  });
}
