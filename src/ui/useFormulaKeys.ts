import type { KeyboardEvent, RefObject } from 'react';
import { useLit } from './litContext';

/**
 * Lets the keyboard walk through a formula's parts: the formula takes the focus, the arrows light one part after the
 * other. Without a label there is nothing to walk through.
 */
export function useFormulaKeys(place: RefObject<HTMLElement | null>, label: string | undefined) {
  const { lit, light } = useLit();
  if (!label) return {};

  function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') light(undefined);
    if (!step) return;
    event.preventDefault();
    const marked = place.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [];
    const parts = [...new Set([...marked].map(({ dataset }) => dataset.part))];
    const at = parts.indexOf(lit);
    light(parts[at < 0 ? (step > 0 ? 0 : parts.length - 1) : (at + step + parts.length) % parts.length]);
  }

  return {
    role: 'group',
    'aria-label': label,
    tabIndex: 0,
    onKeyDown: walk,
    onBlur: () => light(undefined),
  };
}
