import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE, PIXELS } from '../../core/network';
import { NumberStepper } from '../../ui/NumberStepper';
import { WeightGrid } from '../../ui/WeightGrid';
import { type ChosenWeight, placeOf } from './glassSteps';
import { numberText } from './numberText';
import classes from './WeightPicker.module.css';
import type { WorkedUpdate } from './workOut';

export interface WeightPickerProps {
  readonly update: WorkedUpdate;
  readonly weight: ChosenWeight;
  readonly onWeight: (weight: ChosenWeight) => void;
}

const steps: Record<string, number | undefined> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -IMAGE_SIDE,
  ArrowDown: IMAGE_SIDE,
};

/** Chooses a weight of the first layer: its unit by number, its pixel on the picture of the unit's gradient. */
export function WeightPicker({ update, weight, onWeight }: WeightPickerProps) {
  const { t } = useTranslation('by-hand');
  const { pixel, unit } = weight;
  const units = update.before[0].shape[1];
  const gradients = update.gradients[0];
  const picture = useMemo(
    () => Float32Array.from({ length: PIXELS }, (_, index) => gradients[index * units + unit]),
    [gradients, unit, units],
  );
  const full = useMemo(() => picture.reduce((most, g) => Math.max(most, Math.abs(g)), 1e-12), [picture]);
  const [row, column] = [Math.floor(pixel / IMAGE_SIDE), pixel % IMAGE_SIDE];
  const ladder = useMemo(() => Array.from({ length: units }, (_, index) => index), [units]);

  function point(event: PointerEvent): void {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (at: number) => Math.min(IMAGE_SIDE - 1, Math.max(0, Math.floor(at * IMAGE_SIDE)));
    const next = [share((event.clientY - box.top) / box.height), share((event.clientX - box.left) / box.width)];
    onWeight({ unit, pixel: next[0] * IMAGE_SIDE + next[1] });
  }
  function walk(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    if (pixel + by >= 0 && pixel + by < PIXELS) onWeight({ unit, pixel: pixel + by });
  }
  return (
    <div className={classes.picker}>
      <p className={classes.name}>
        {t('weight.name', { pixel, unit })}
        <strong>{numberText(update.before[0].values[placeOf(weight, units)])}</strong>
      </p>
      <div
        className={classes.pointer}
        role="slider"
        tabIndex={0}
        aria-label={t('weight.pixel')}
        aria-valuemin={0}
        aria-valuemax={PIXELS - 1}
        aria-valuenow={pixel}
        aria-valuetext={t('weight.at', { row, column, gradient: numberText(picture[pixel]) })}
        onKeyDown={walk}
        onPointerDown={point}
        onPointerMove={(event) => event.buttons > 0 && point(event)}
      >
        <WeightGrid values={picture} full={full} />
        <svg className={classes.marks} viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} aria-hidden="true">
          <rect className={classes.mark} x={column} y={row} width={1} height={1} />
        </svg>
      </div>
      <p className={classes.hint}>{t('weight.hint')}</p>
      <div className={classes.unit}>
        <span aria-hidden="true">{t('weight.unit')}</span>
        <NumberStepper
          label={t('weight.unit')}
          value={unit}
          onChange={(next) => onWeight({ pixel, unit: next })}
          range={{ min: 0, max: units - 1, whole: true }}
          ladder={ladder}
        />
      </div>
    </div>
  );
}
