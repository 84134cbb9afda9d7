import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ValueSlider.module.css';

export interface ValueSliderProps {
  /** What the number is; also the accessible name. */
  readonly label: string;
  /** The label as it is drawn, where it is more than text. */
  readonly title?: ReactNode;
  readonly value: number;
  /** The value as it is written and read out. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Places with a word beneath. */
  readonly marks?: readonly { readonly value: number; readonly label: string }[];
}

/** A number on a line: its name, its value, a slider. */
export function ValueSlider({ label, title, value, text, min, max, step, onChange, marks }: ValueSliderProps) {
  return (
    <div>
      <div className={classes.head}>
        <span className={classes.label}>{title ?? label}</span>
        {/* The slider itself tells it. */}
        <span className={classes.value} aria-hidden="true">
          {text}
        </span>
      </div>
      <Slider
        className={classes.slider}
        classNames={{
          track: classes.track,
          bar: classes.bar,
          thumb: classes.thumb,
          mark: classes.mark,
          markWrapper: classes.markWrapper,
          markLabel: classes.markLabel,
        }}
        data-marks={marks ? true : undefined}
        min={min}
        max={max}
        step={step}
        size={4}
        thumbSize={22}
        label={null}
        thumbLabel={label}
        thumbValueText={text}
        marks={marks && [...marks]}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
