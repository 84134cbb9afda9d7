import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownNumber } from '../../core/shownNumber';
import classes from './LayerMatrices.module.css';
import type { Flow } from './useFlow';

export interface EntrySliderProps {
  readonly flow: Flow;
  /** a of the present unit. */
  readonly value: number;
  readonly children: ReactNode;
}

/** The row of A as what it is for the keyboard: a slider over its entries. */
export function EntrySlider({ flow, value, children }: EntrySliderProps) {
  const { t } = useTranslation('layers');
  const { layer, unit } = flow;
  function onKeyDown(event: KeyboardEvent): void {
    const next = {
      ArrowRight: unit + 1,
      ArrowUp: unit + 1,
      ArrowLeft: unit - 1,
      ArrowDown: unit - 1,
      Home: 0,
      End: layer.units - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    flow.chooseUnit(layer.number, Math.min(layer.units - 1, Math.max(0, next)));
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.slider}
      aria-label={t('flow.entrySlider', { number: layer.number })}
      aria-valuemin={1}
      aria-valuemax={layer.units}
      aria-valuenow={unit + 1}
      aria-valuetext={t('flow.entryValue', { unit: unit + 1, value: shownNumber(value) })}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
