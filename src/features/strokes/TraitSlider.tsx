import { Slider } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import classes from './TraitSlider.module.css';
import { type Trait, usualBand } from './traits';

export interface TraitSliderProps {
  readonly trait: Trait;
  readonly digit: number;
  readonly value: number;
  /** Whether the value is no longer the writer's. */
  readonly held: boolean;
  /** Holds a value; undefined leaves it to the writer again. */
  readonly onHold: (value: number | undefined) => void;
}

/** One trait: its name, its value, a track on which the usual stretch is darker, and the way back. */
export function TraitSlider({ trait, digit, value, held, onHold }: TraitSliderProps) {
  const { t } = useTranslation();
  const { name, ends, step, placeOf, valueAt, figureOf } = trait;
  const label = t(`strokes.${name}`);
  const text = t(`strokes.${name}Value`, { value: figureOf(value) });
  const [from, to] = usualBand(trait, digit);
  const band: CSSProperties & Record<`--${string}`, string> = { '--from': `${from}%`, '--to': `${to}%` };
  return (
    <div style={band}>
      <div className={classes.head}>
        <span className={classes.label}>{label}</span>
        <WordButton
          icon="reset"
          iconOnly
          quiet
          label={t('strokes.letGo', { name: label })}
          className={classes.reset}
          // Not `disabled`, which would take the keyboard's focus away from it.
          aria-disabled={!held}
          onClick={() => onHold(undefined)}
        />
        <output className={classes.value}>{text}</output>
      </div>
      <Slider
        className={classes.slider}
        classNames={{ track: classes.track, bar: classes.bar, thumb: classes.thumb }}
        min={ends[0]}
        max={ends[1]}
        step={step}
        size={4}
        thumbSize={22}
        label={null}
        thumbLabel={label}
        thumbValueText={text}
        value={Math.min(ends[1], Math.max(ends[0], placeOf(value)))}
        onChange={(place) => onHold(valueAt(place))}
      />
    </div>
  );
}
