import type { PointerEvent } from 'react';
import type { Flow } from './useFlow';

/** Lets a picture with a column for each unit choose the unit: press, or press and draw across. */
export function useScrub({ layer, chooseUnit }: Flow) {
  function choose(event: PointerEvent): void {
    if (event.type === 'pointermove' && !event.buttons) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const unit = Math.floor(((event.clientX - left) / width) * layer.units);
    chooseUnit(layer.number, Math.min(layer.units - 1, Math.max(0, unit)));
  }
  return { onPointerDown: choose, onPointerMove: choose };
}
