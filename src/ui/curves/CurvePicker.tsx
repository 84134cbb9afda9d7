import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './CurveChart.module.css';
import type { CurveAxis, CurveSpace } from './CurveSpace';

export interface CurvePickerProps {
  readonly space: CurveSpace;
  readonly axis: CurveAxis;
  /** Where the plot begins, px. */
  readonly left?: number;
  /** Whole number that is picked; undefined while there is nothing to pick from. */
  readonly at: number | undefined;
  readonly onAt: (at: number) => void;
  /** Last that can be picked. */
  readonly last: number;
  /** Accessible name: what is picked. */
  readonly label: string;
  /** What stands there, in words. */
  readonly text: string;
}

const steps: Record<string, number | undefined> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** Lets a place on the horizontal axis be picked: by pressing and drawing along, or with the arrows. */
export function CurvePicker({ space, axis, left = 0, at, onAt, last, label, text }: CurvePickerProps) {
  if (at === undefined) return null;
  const first = Math.ceil(axis.from);
  const pick = (value: number) => onAt(Math.min(last, Math.max(first, Math.round(value))));

  function point(event: PointerEvent): void {
    if (event.type === 'pointermove' && !event.buttons) return;
    // Its width on screen: the projector shows figures larger than they are laid out.
    const { left: edge, width } = event.currentTarget.getBoundingClientRect();
    pick(axis.from + ((event.clientX - edge) / width) * (axis.to - axis.from));
  }
  function step(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (event.key === 'Home') pick(first);
    else if (event.key === 'End') pick(last);
    else if (by) pick((at ?? first) + by);
    else return;
    event.preventDefault();
  }
  return (
    <div
      className={classes.picker}
      style={{ left, width: space.width, height: space.height + 36 }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={text}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={step}
    />
  );
}
