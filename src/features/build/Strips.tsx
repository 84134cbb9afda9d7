import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import classes from './Bench.module.css';
import { cellCount, MOST_CELLS, STRIP_WIDTH } from './benchLayout';
import { fittingLook } from './fittingLook';
import { unitsText } from './layerText';
import type { BenchDrawingProps } from './Rays';
import { stripCells } from './stripCells';

/** An untrained network's activations mean nothing yet: they are hinted at. */
const UNTRAINED_LIGHT = 0.2;
/** Tallest a cell may be, so that a layer of a few units stays a row of cells. */
const TALLEST_CELL = 26;

/** The hidden layers as strips of units, lit by their activations; the bars do not wait for them. */
export const Strips = memo(function Strips({ layout, slots, units }: BenchDrawingProps) {
  const look = useDeferredValue(useLab(fittingLook));
  return slots.map((slot, place) => {
    const left = layout.strips[place];
    if (slot.kind === 'fold') return <Fold key="fold" left={left} body={layout.body} />;
    return (
      <Strip
        key={slot.index}
        left={left}
        body={layout.body}
        units={units[slot.index]}
        activations={look?.activations[slot.index]}
      />
    );
  });
});

export interface StripProps {
  readonly left: number;
  readonly body: number;
  readonly units: number;
  readonly activations: Float32Array | undefined;
}

/** One layer: a cell for each unit, or for each bin of units. */
export const Strip = memo(function Strip({ left, body, units, activations }: StripProps) {
  const { t } = useTranslation();
  const trained = useLab((lab) => lab.network?.trained ?? false);
  const cells = cellCount(units);
  const pitch = body / cells;
  const height = Math.min(pitch - (pitch > 3 ? 1 : 0.5), TALLEST_CELL);
  const top = (cell: number) => (cell + 0.5) * pitch - height / 2;
  const wash = Array.from(
    { length: cells },
    (_, cell) => `M0 ${top(cell).toFixed(2)}h${STRIP_WIDTH}v${height}h-${STRIP_WIDTH}z`,
  );
  return (
    <g className={classes.strip} style={{ transform: `translateX(${left}px)` }}>
      <title>{units > MOST_CELLS ? t('build.binned', { units, cells }) : unitsText(t, units)}</title>
      <path className={classes.wash} d={wash.join('')} />
      {stripCells(units, activations).map(({ light, negative }, cell) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          key={cell}
          className={negative ? classes.cellAgainst : classes.cell}
          y={top(cell)}
          width={STRIP_WIDTH}
          height={height}
          rx={Math.min(2, height / 4)}
          fillOpacity={trained ? light : light * UNTRAINED_LIGHT}
        />
      ))}
    </g>
  );
});

/** Folded layers: three thin strips, one behind the other. */
function Fold({ left, body }: { left: number; body: number }) {
  return (
    <g className={classes.strip} style={{ transform: `translateX(${left}px)` }}>
      {[0, 11, 22].map((x) => (
        <rect key={x} className={classes.wash} x={x} width={6} height={body} rx={2} />
      ))}
    </g>
  );
}
