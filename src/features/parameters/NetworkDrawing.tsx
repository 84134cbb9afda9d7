import { Fragment } from 'react';
import { useLit } from '../../ui/litContext';
import classes from './NetworkDrawing.module.css';
import { type DrawnUnit, drawnUnits } from './networkLayout';

export interface NetworkDrawingProps {
  /** Numbers of neurons, input and output included. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The network as the slides draw it: a column of neurons for each layer, a line for each weight. */
export function NetworkDrawing({ sizes, width, height }: NetworkDrawingProps) {
  const { lit } = useLit();
  const columns = sizes.map((size, index) => ({
    x: ((index + 0.5) / sizes.length) * width,
    units: drawnUnits(size, height),
  }));
  return (
    <svg className={classes.drawing} width={width} height={height} aria-hidden="true">
      {columns.slice(1).map(({ x, units }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          key={index}
          className={classes.weights}
          data-lit={lit === `p${index + 1}` || undefined}
          d={lines(columns[index].x, columns[index].units, x, units)}
        />
      ))}
      {columns.map(({ x, units }, layer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
        <Fragment key={layer}>
          {units.map(({ unit, y }) =>
            unit === undefined ? (
              <text key="dots" className={classes.dots} x={x} y={y + 5}>
                ⋮
              </text>
            ) : (
              <circle
                key={unit}
                className={classes.neuron}
                data-lit={(layer > 0 && lit === `p${layer}`) || undefined}
                cx={x}
                cy={y}
                r={8}
              />
            ),
          )}
        </Fragment>
      ))}
    </svg>
  );
}

function lines(x1: number, from: readonly DrawnUnit[], x2: number, to: readonly DrawnUnit[]): string {
  const real = ({ unit }: DrawnUnit) => unit !== undefined;
  return from
    .filter(real)
    .flatMap((a) => to.filter(real).map((b) => `M${x1} ${a.y}L${x2} ${b.y}`))
    .join('');
}
