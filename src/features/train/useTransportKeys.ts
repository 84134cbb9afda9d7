import { useEffect } from 'react';
import { useLabStore } from '../../store/labContext';
import { pressPlay, startOver, step, stepReplay, stop } from './transport';

/** Elements that take letters and arrows for themselves. */
const typing =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="slider"], [role="dialog"]';
/** Elements that Space presses. */
const pressable = 'button, a[href], summary, label, [role="button"], [role="tab"], [role="radio"], [role="switch"]';

/**
 * Space, →, Shift + →, S and R, while no field or button has the keyboard; ← goes back an epoch of a run or a recording,
 * Escape leaves it.
 */
export function useTransportKeys(): void {
  const store = useLabStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(typing)) return;
      const key = event.key.toLowerCase();
      const action = actions[key];
      if (!action || (event.key === ' ' && target.closest(pressable))) return;
      event.preventDefault();
      // A key held down must not start and pause in turn; only single steps may repeat, and none that goes forward
      // through kept epochs begins to train at the last of them.
      const replayed = lab().replay !== undefined;
      if (!event.repeat) held = replayed;
      if (!event.repeat || (event.key.startsWith('Arrow') && held === replayed)) action(event.shiftKey);
    }
    let held = false;
    const lab = () => store.getState();
    const actions: Readonly<Record<string, (shift: boolean) => void>> = {
      ' ': () => pressPlay(lab()),
      arrowright: (shift) => step(lab(), shift ? 'epoch' : 'batch'),
      s: () => stop(lab()),
      r: () => void startOver(store),
      arrowleft: () => stepReplay(lab(), -1),
      escape: () => lab().replay && lab().leaveReplay(),
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
