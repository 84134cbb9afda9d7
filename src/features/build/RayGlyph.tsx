import { useLab } from '../../store/labContext';
import { rayPath } from '../../ui/rayPaths';
import classes from './NetworkLine.module.css';

const heights = [1, 4.5, 8, 11.5, 15];
const path = heights
  .flatMap((from, k) => [from, ...heights.slice(-1 - k)].map((to) => rayPath(0, from, 44, to)))
  .join('');

/** Rays between two layers where there is no room for the real ones. */
export function RayGlyph() {
  const trained = useLab((lab) => lab.network?.trained ?? false);
  return (
    <svg
      className={classes.glyph}
      viewBox="0 0 44 16"
      preserveAspectRatio="none"
      data-untrained={!trained || undefined}
      aria-hidden="true"
    >
      <path d={path} vectorEffect="non-scaling-stroke" strokeWidth={0.7} />
    </svg>
  );
}
