import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import classes from './UnitBoard.module.css';

export interface UnitBoardProps {
  /** What one picks from. */
  readonly label: string;
  /** What is said of the picked unit. */
  readonly text: string;
  readonly units: number;
  /** Units side by side in a row; rows lie below each other. */
  readonly columns: number;
  readonly picked: number | undefined;
  readonly onPick: (unit: number) => void;
  /** Hears which unit the mouse is over; undefined when it leaves. */
  readonly onHover?: (unit: number | undefined) => void;
  /** The drawing. */
  readonly children: ReactNode;
}

/** A drawing of units, one place each, row by row: pressing one picks it, and so do the arrow keys. */
export function UnitBoard({ label, text, units, columns, picked, onPick, onHover, children }: UnitBoardProps) {
  const rows = Math.ceil(units / columns);
  const at = picked ?? 0;

  function unitAt(event: PointerEvent): number | undefined {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows);
    const unit = row * columns + column;
    return column >= 0 && column < columns && unit >= 0 && unit < units ? unit : undefined;
  }

  function press(event: PointerEvent): void {
    const unit = unitAt(event);
    if (unit !== undefined) onPick(unit);
  }

  function move(event: KeyboardEvent): void {
    const next = steps(units, columns)[event.key]?.(at);
    if (next === undefined) return;
    event.preventDefault();
    onHover?.(undefined);
    onPick(picked === undefined ? 0 : Math.min(units - 1, Math.max(0, next)));
  }

  return (
    <div
      className={classes.board}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={units}
      aria-valuenow={at + 1}
      aria-valuetext={text}
      onPointerDown={press}
      onPointerMove={onHover && ((event) => event.pointerType === 'mouse' && onHover(unitAt(event)))}
      onPointerLeave={onHover && (() => onHover(undefined))}
      onKeyDown={move}
    >
      {children}
      {picked !== undefined && (
        <span
          className={classes.mark}
          style={{
            left: `${((picked % columns) / columns) * 100}%`,
            top: `${(Math.floor(picked / columns) / rows) * 100}%`,
            width: `${100 / columns}%`,
            height: `${100 / rows}%`,
          }}
        />
      )}
    </div>
  );
}

/** Where each key leads from a unit. */
function steps(units: number, columns: number): Readonly<Record<string, (at: number) => number>> {
  return {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    ArrowDown: (at) => at + columns,
    ArrowUp: (at) => at - columns,
    Home: () => 0,
    End: () => units - 1,
  };
}
