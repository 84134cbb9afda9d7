import { Slider } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { nextRung, rungOf } from './ladder';
import classes from './NumberField.module.css';
import { NumberStepper, type NumberStepperProps } from './NumberStepper';

export interface NumberFieldProps extends NumberStepperProps {
  /** Rungs with their number written beneath. */
  readonly marks: readonly number[];
  /** Stands left of the stepper instead of the label. */
  readonly title?: ReactNode;
  /** One sentence on what it does. */
  readonly note?: ReactNode;
}

const directions: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** A number with a stepper, a slider on which the lecture's values are marked, and a sentence. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, ladder, marks, format = String, title, note } = props;
  // From a value between two rungs the slider itself would go one too far.
  function onKeyDown(event: KeyboardEvent): void {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(nextRung(ladder, value, direction));
  }
  return (
    <div className={classes.field}>
      <div className={classes.head}>
        {title ?? <span className={classes.title}>{label}</span>}
        <NumberStepper {...props} />
      </div>
      <div role="presentation" onKeyDownCapture={onKeyDown}>
        <Slider
          className={classes.slider}
          classNames={{
            track: classes.track,
            bar: classes.bar,
            thumb: classes.thumb,
            mark: classes.mark,
            markLabel: classes.markLabel,
          }}
          min={0}
          max={ladder.length - 1}
          step={1}
          size={4}
          thumbSize={22}
          label={null}
          thumbLabel={label}
          thumbValueText={format(value)}
          value={rungOf(ladder, value)}
          onChange={(rung) => onChange(ladder[Math.round(rung)])}
          marks={marks.map((mark) => ({ value: rungOf(ladder, mark), label: format(mark) }))}
        />
      </div>
      {note && <p className={classes.note}>{note}</p>}
    </div>
  );
}
