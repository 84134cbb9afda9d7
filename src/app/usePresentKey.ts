import { useEffect } from 'react';
import { useScreenStore } from '../store/screen/screenContext';
import { stepInSight } from './stepInSight';

/** What takes letters for itself. */
const typing = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** P puts the screen on the projector. */
export function usePresentKey(active: boolean): void {
  const screen = useScreenStore();
  useEffect(() => {
    if (!active) return;
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key.toLowerCase() !== 'p' || (event.target instanceof Element && event.target.closest(typing))) return;
      event.preventDefault();
      screen.getState().present(stepInSight());
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [active, screen]);
}
