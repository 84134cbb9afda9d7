import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { LitPart } from '../../ui/LitPart';
import classes from './CurvePlot.module.css';
import { PlotAxes } from './PlotAxes';
import { CURVE_HEIGHT, curvePath, curveSpace, SLOPE_HEIGHT, slopeSpace, tangentEnds, WIDTH, zAt } from './plotSpace';
import { type CurveName, pointAt, scales, snapped, Z_LIMIT } from './threeCurves';

export interface CurvePlotProps {
  readonly name: CurveName;
  readonly z: number;
  readonly onZ: (z: number) => void;
}

/** Steps of the keys that move the point. */
const steps: Record<string, number | undefined> = {
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  PageUp: 1,
  PageDown: -1,
  Home: -2 * Z_LIMIT,
  End: 2 * Z_LIMIT,
};

/** One function with its point and tangent, its slope beneath, and both as numbers. */
export function CurvePlot({ name, z, onZ }: CurvePlotProps) {
  const { t } = useTranslation('activation');
  const { value, slope } = pointAt(name, z);
  const paths = useMemo(
    () => ({ value: curvePath(name, 'value', curveSpace(name)), slope: curvePath(name, 'slope', slopeSpace) }),
    [name],
  );
  const { x, y } = curveSpace(name);
  const at = { z: z.toFixed(1), value: value.toFixed(3), slope: slope.toFixed(3) };

  function onPointer(event: PointerEvent<SVGSVGElement>): void {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!(event.buttons & 1)) return;
    const box = event.currentTarget.getBoundingClientRect();
    onZ(snapped(zAt(((event.clientX - box.left) / box.width) * WIDTH)));
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onZ(snapped(z + step));
  }
  const drag = { onPointerDown: onPointer, onPointerMove: onPointer };

  return (
    <LitPart part={name} className={classes.plot}>
      <p className={classes.name}>{activations[name].label}</p>
      <svg className={classes.drawing} viewBox={`0 0 ${WIDTH} ${CURVE_HEIGHT + 4}`} aria-hidden="true" {...drag}>
        <PlotAxes space={curveSpace(name)} ticks={scales[name].ticks} />
        <line className={classes.here} x1={x(z)} x2={x(z)} y1={y(value)} y2={CURVE_HEIGHT + 4} />
        <path className={classes.value} d={paths.value} />
        <line className={classes.tangent} {...tangentEnds(name, z)} />
        <circle className={classes.halo} cx={x(z)} cy={y(value)} r={9} />
        <circle className={classes.point} cx={x(z)} cy={y(value)} r={7} />
      </svg>
      <svg className={classes.drawing} viewBox={`0 0 ${WIDTH} ${SLOPE_HEIGHT + 24}`} aria-hidden="true" {...drag}>
        <PlotAxes space={slopeSpace} ticks={[0, 0.5, 1]} places={[-6, -3, 0, 3, 6]} bottom={SLOPE_HEIGHT} />
        <line className={classes.here} x1={x(z)} x2={x(z)} y1={0} y2={SLOPE_HEIGHT} />
        <path className={classes.slope} d={paths.slope} />
        <rect
          className={classes.diamond}
          x={-5}
          y={-5}
          width={10}
          height={10}
          transform={`translate(${x(z)} ${slopeSpace.y(slope)}) rotate(45)`}
        />
      </svg>
      <div
        className={classes.handle}
        role="slider"
        tabIndex={0}
        aria-label={t('curves.point', { name: activations[name].label })}
        aria-valuemin={-Z_LIMIT}
        aria-valuemax={Z_LIMIT}
        aria-valuenow={z}
        aria-valuetext={t('curves.at', at)}
        onKeyDown={onKeyDown}
      />
      <dl className={classes.numbers}>
        <div>
          <dt>f(z)</dt>
          <dd>{at.value}</dd>
        </div>
        <div data-slope>
          <dt>f′(z)</dt>
          <dd>{at.slope}</dd>
        </div>
      </dl>
    </LitPart>
  );
}
