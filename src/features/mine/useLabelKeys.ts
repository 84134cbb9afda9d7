import { useEffect } from 'react';

/** Where a key belongs to something else. */
const TYPING = 'input, textarea, select, [role="option"], [role="dialog"]';
const PRESSED = `${TYPING}, button, a, summary, [role="radio"]`;

/**
 * Keys that label what is on the pad: a digit, or Enter. They act wherever the focus is, but not while somebody types or
 * on a button that has its own use for Enter.
 */
export function useLabelKeys(onDigit: ((digit: number) => void) | undefined, onEnter: (() => void) | undefined): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const within = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null;
      if (/^[0-9]$/.test(event.key) && onDigit && !within(TYPING)) onDigit(Number(event.key));
      else if (event.key === 'Enter' && onEnter && !within(PRESSED)) onEnter();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onDigit, onEnter]);
}
