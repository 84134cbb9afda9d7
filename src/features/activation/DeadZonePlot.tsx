import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { LitPart } from '../../ui/LitPart';
import classes from './DeadZoneFigure.module.css';
import { binPlace, deadStretches, histogram, isDead, SPREAD } from './deadZone';
import type { CurveName } from './threeCurves';

export interface DeadZonePlotProps {
  readonly name: CurveName;
  readonly sums: Float64Array;
  readonly spread: number;
}

const WIDTH = 640;
const CURVE = { top: 8, height: 96 };
const BARS = { top: 136, height: 150 };
const BOTTOM = BARS.top + BARS.height;

const x = (z: number) => ((z + SPREAD) / (2 * SPREAD)) * WIDTH;

/** f above, the sums beneath, the flat stretches shaded through both. */
export function DeadZonePlot({ name, sums, spread }: DeadZonePlotProps) {
  const { t } = useTranslation('activation');
  const bins = histogram(sums, spread);
  const most = Math.max(1, ...bins);
  const width = WIDTH / bins.length;
  return (
    <LitPart part="dead">
      <svg className={classes.drawing} viewBox={`0 0 ${WIDTH} ${BOTTOM + 24}`} aria-hidden="true">
        {deadStretches(name).map(([from, to]) => (
          <rect key={from} className={classes.flat} x={x(from)} y={0} width={x(to) - x(from)} height={BOTTOM} />
        ))}
        <path className={classes.curve} d={curveLine(name)} />
        <text className={classes.flatName} x={8} y={BARS.top - 8}>
          |f′| &lt; 0.01
        </text>
        {bins.map((count, bin) => {
          const height = (count / most) * BARS.height;
          const place = binPlace(bin);
          return (
            <rect
              key={place}
              className={isDead(name, place) ? classes.dead : classes.alive}
              x={x(place) - width / 2}
              y={BOTTOM - height}
              width={width - 1}
              height={height}
            />
          );
        })}
        <line className={classes.base} x1={0} x2={WIDTH} y1={BOTTOM} y2={BOTTOM} />
        {[-20, -10, 0, 10, 20].map((place) => (
          <text
            key={place}
            className={classes.tick}
            x={x(place)}
            y={BOTTOM + 18}
            textAnchor={place === -20 ? 'start' : place === 20 ? 'end' : 'middle'}
          >
            {placeText(place)}
          </text>
        ))}
        <text className={classes.tick} x={WIDTH} y={BARS.top - 8} textAnchor="end">
          {t('dead.sums')}
        </text>
      </svg>
    </LitPart>
  );
}

/** The outermost bins hold all that lies beyond. */
function placeText(place: number): string {
  if (place === 0) return 'z = 0';
  const text = String(place).replace('-', '−');
  return Math.abs(place) < SPREAD ? text : `${place < 0 ? '≤' : '≥'} ${text}`;
}

/** f over the same axis; ReLU leaves through the top. */
function curveLine(name: CurveName): string {
  const { apply } = activations[name];
  const [from, to] = { sigmoid: [0, 1], tanh: [-1, 1], relu: [0, SPREAD] }[name];
  const y = (value: number) => CURVE.top + ((to - value) / (to - from)) * CURVE.height;
  return Array.from({ length: 321 }, (_, step) => {
    const z = (step / 320) * 2 * SPREAD - SPREAD;
    return `${step ? 'L' : 'M'}${x(z).toFixed(1)} ${y(apply(z)).toFixed(1)}`;
  }).join('');
}
