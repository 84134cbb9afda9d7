import type { CurveLinesProps } from './CurveLinesProps';
import classes from './Plot.module.css';
import { createPlace, linePath } from './place';

/** The lines in plain SVG: until recharts has come, and should it never come. */
export function PlainLines({ rows, axis, to, width, height }: CurveLinesProps) {
  const place = createPlace(width, height, to, axis);
  const path = (key: 'trace' | 'train' | 'validation') =>
    linePath(
      place,
      rows.map((row) => [row.at, row[key]] as const),
    );
  return (
    <svg className={classes.plain} width={width} height={height} aria-hidden="true">
      <path d={path('trace')} data-line="trace" />
      <path d={path('validation')} data-line="validation" />
      <path d={path('train')} data-line="train" />
    </svg>
  );
}
