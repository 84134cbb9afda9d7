import type { PointerEvent } from 'react';
import classes from './Overview.module.css';
import { unitMiddle } from './overviewLayout';
import type { TracedLayer } from './traceLayers';

export interface StripProps {
  readonly layer: TracedLayer;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Unit whose sum is shown. */
  readonly chosen: number | undefined;
  readonly onChoose: (event: PointerEvent) => void;
}

/** A layer as a strip of units, each lit by its activation as a share of the strongest; a probability by itself. */
export function Strip({ layer, left, width, height, chosen, onChoose }: StripProps) {
  const { units, a, activation } = layer;
  const pitch = height / units;
  const tall = pitch - (pitch > 4 ? 1.5 : 0.5);
  const strongest = activation === 'softmax' ? 1 : Math.max(...a) || 1;
  return (
    <g transform={`translate(${left} 0)`}>
      {Array.from(a, (value, unit) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place
        <g key={unit} transform={`translate(0 ${unitMiddle(unit, units, height) - tall / 2})`}>
          <rect className={classes.cell} width={width} height={tall} rx={1} />
          <rect
            className={classes.light}
            width={width}
            height={tall}
            rx={1}
            fillOpacity={Math.max(0, value / strongest) ** 0.8}
          />
        </g>
      ))}
      {chosen !== undefined && (
        <rect
          className={classes.chosen}
          x={-3}
          y={unitMiddle(chosen, units, height) - tall / 2 - 2}
          width={width + 6}
          height={tall + 4}
          rx={2}
        />
      )}
      <rect className={classes.touch} x={-10} width={width + 20} height={height} onPointerDown={onChoose} />
    </g>
  );
}
