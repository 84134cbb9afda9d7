import type { SlideEpoch } from '../../core/slides';
import classes from './StairFigure.module.css';
import type { StairLayout } from './stairLayout';
import type { Stairs } from './stairs';

export interface StairCurveProps {
  readonly stairs: Stairs;
  readonly slides: readonly SlideEpoch[];
  readonly layout: StairLayout;
  readonly floor: number;
  /** The epoch that is looked at. */
  readonly at: number | undefined;
}

type Point = readonly [epoch: number, accuracy: number];

/** Accuracy by epoch: the slides' run in grey, yours over it, its jumps written above. */
export function StairCurve({ stairs, slides, layout, floor, at }: StairCurveProps) {
  const { epochs } = stairs;
  const line = (points: readonly Point[]) =>
    points
      .map(([epoch, accuracy], i) => `${i ? 'L' : 'M'}${layout.x(epoch).toFixed(1)} ${layout.y(accuracy).toFixed(1)}`)
      .join('');
  const training = epochs.map(({ epoch, accuracy }) => [epoch, accuracy] as const);
  const validation = epochs.flatMap(({ epoch, valAccuracy }) =>
    valAccuracy === undefined ? [] : [[epoch, valAccuracy] as const],
  );
  return (
    <g>
      <Gridlines layout={layout} floor={floor} />
      <path className={classes.slides} d={line(slides.map(({ epoch, accuracy }) => [epoch, accuracy]))} />
      <path className={classes.validation} d={line(validation)} />
      <path className={classes.training} d={line(training)} />
      {training.map(([epoch, accuracy]) => (
        <circle key={epoch} className={classes.dot} cx={layout.x(epoch)} cy={layout.y(accuracy)} r={3.4} />
      ))}
      {at !== undefined && validation[at - 1] && (
        <path
          className={classes.diamond}
          d={`M${layout.x(at)} ${layout.y(validation[at - 1][1]) - 4.6}l4.6 4.6-4.6 4.6-4.6-4.6Z`}
        />
      )}
      {jumpLabels(stairs, layout).map(({ epoch, by, x, y }) => (
        <text key={epoch} className={classes.jump} x={x} y={y}>
          {`+${by.toFixed(2)}`}
        </text>
      ))}
    </g>
  );
}

function Gridlines({ layout, floor }: Pick<StairCurveProps, 'layout' | 'floor'>) {
  const ticks = Array.from({ length: Math.round((1 - floor) * 5) + 1 }, (_, step) => floor + step / 5);
  return ticks.map((tick) => {
    const y = Math.round(layout.y(tick)) + 0.5;
    return (
      <g key={tick}>
        <line className={classes.grid} x1={layout.left} x2={layout.width} y1={y} y2={y} />
        <text className={classes.tick} data-end="" x={layout.left - 12} y={y} dy="0.34em">
          {tick.toFixed(1)}
        </text>
      </g>
    );
  });
}

/** Height of a jump's label, and the room that it needs to the side, px. */
const LABEL = { height: 17, width: 46 };

/** Where the jumps are written: above the curve, and above the label before where that would be covered. */
function jumpLabels({ epochs, jumps }: Stairs, layout: StairLayout) {
  let before = { x: -Infinity, y: Infinity };
  return jumps.map(({ epoch, by }) => {
    const x = layout.x(epoch) - 8;
    const wanted = layout.y(epochs[epoch - 1].accuracy) - 9;
    const y = Math.max(12, x - before.x < LABEL.width ? Math.min(wanted, before.y - LABEL.height) : wanted);
    before = { x, y };
    return { epoch, by, x, y };
  });
}
