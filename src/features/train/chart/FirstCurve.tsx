import { useTranslation } from 'react-i18next';
import type { Axis } from './axis';
import type { Metric } from './metric';
import classes from './Plot.module.css';
import type { Place } from './place';

export interface FirstCurveProps {
  readonly metric: Metric;
  readonly axis: Axis;
  readonly place: Place;
}

/** Before any run: where the curve will begin and which way it will go. */
export function FirstCurve({ metric, axis, place }: FirstCurveProps) {
  const { t } = useTranslation();
  const up = metric === 'accuracy';
  // An untrained network guesses one in ten; its loss is above the axis.
  const start = up ? Math.max(axis.min, 0.1) : axis.max;
  const end = up
    ? axis.min + (axis.max - axis.min) * (axis.min > 0 ? 0.52 : 0.86)
    : axis.min + (axis.max - axis.min) * 0.3;
  const [y0, y1, x1] = [place.y(start), place.y(end), place.width * 0.26];
  return (
    <g className={classes.first}>
      <path d={`M0 ${y0}C${x1 * 0.3} ${(y0 + y1) / 2} ${x1 * 0.5} ${y1} ${x1} ${y1}`} />
      <circle cx={0} cy={y0} r={5.5} />
      {up && (
        <text x={x1 + 12} y={axis.min > 0 ? y1 : y1 + 24} dy="0.34em">
          {t('train.yourCurve')}
        </text>
      )}
    </g>
  );
}
