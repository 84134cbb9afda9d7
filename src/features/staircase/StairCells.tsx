import type { ClassState } from '../../core/sleep';
import { useLit } from '../../ui/litContext';
import classes from './StairFigure.module.css';
import type { StairLayout } from './stairLayout';
import type { Stairs } from './stairs';

/** The network's colour stops here, so that the sleeping cells speak. */
const MOST = 62;

export interface StairCellsProps {
  readonly stairs: Stairs;
  readonly layout: StairLayout;
  /** The epoch and the digit that are looked at. */
  readonly at: number | undefined;
  readonly label: number | undefined;
}

/** One row for each digit, one cell for each epoch: how many of its images are right, or that it sleeps. */
export function StairCells({ stairs, layout, at, label }: StairCellsProps) {
  const { lit } = useLit();
  return (
    <g data-lit={lit === 'asleep' || undefined} className={classes.cells}>
      {Array.from({ length: 10 }, (_, digit) =>
        Array.from({ length: stairs.to }, (_, index) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            key={`${digit} ${index}`}
            state={stairs.states[index]?.[digit]}
            x={layout.left + index * layout.column + 1}
            y={layout.cells + digit * layout.row + 2}
            width={layout.column - 2}
            height={layout.row - 4}
            picked={index + 1 === at && digit === label}
          />
        )),
      )}
    </g>
  );
}

interface CellProps {
  readonly state: ClassState | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picked: boolean;
}

function Cell({ state, picked, ...place }: CellProps) {
  const share = state && (state.recall ** 1.6 * MOST).toFixed(0);
  return (
    <rect
      {...place}
      rx={2}
      className={classes.cell}
      data-state={state ? (state.asleep ? 'asleep' : 'awake') : 'ahead'}
      data-picked={picked || undefined}
      style={
        state && !state.asleep
          ? { fill: `color-mix(in srgb, var(--lab-network) ${share}%, var(--lab-wash))` }
          : undefined
      }
    />
  );
}
