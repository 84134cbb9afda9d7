import { useEffect } from 'react';
import { useLabStore } from '../../store/labContext';
import { pressPlay, startOver, step, stepReplay, stop } from './transport';

/** Elements that take letters and arrows for themselves. */
const typing =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="slider"], [role="dialog"]';
/** Elements that Space presses. */
const pressable = 'button, a[href], summary, label, [role="button"], [role="tab"], [role="radio"], [role="switch"]';

/** Space, →, Shift + →, S and R, while no field or button has the keyboard; of a recording ← and Escape too. */
export function useTransportKeys(): void {
  const store = useLabStore();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest(typing)) return;
      const key = event.key.toLowerCase();
      const action = actions[key] ?? (lab().replay && ofReplay[key]);
      if (!action || (event.key === ' ' && target.closest(pressable))) return;
      event.preventDefault();
      // A key held down must not start and pause in turn; only single batches may repeat.
      if (!event.repeat || event.key.startsWith('Arrow')) action(event.shiftKey);
    }
    const lab = () => store.getState();
    const actions: Readonly<Record<string, (shift: boolean) => void>> = {
      ' ': () => pressPlay(lab()),
      arrowright: (shift) => step(lab(), shift ? 'epoch' : 'batch'),
      s: () => stop(lab()),
      r: () => void startOver(store),
    };
    const ofReplay: Readonly<Record<string, () => void>> = {
      arrowleft: () => stepReplay(lab(), -1),
      escape: () => lab().leaveReplay(),
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
