import { useEffect, useRef } from 'react';

export interface PresenterActions {
  step(by: 1 | -1): void;
  first(): void;
  last(): void;
  /** Starts, holds or goes on with what the step can train; false where there is nothing. */
  play(): boolean;
  black(): void;
  pointer(): void;
  notes(): void;
  full(): void;
  leave(): void;
}

/** What letters are typed into. */
const typing = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
/** What moves by arrows, Home and End itself. */
const moving =
  'input, textarea, select, [contenteditable="true"], [tabindex="0"]:not([data-step]), [role="slider"], [role="radio"], [role="grid"], [role="tab"], [role="menu"], [role="listbox"], [role="dialog"]';
/** What closes by Escape itself. */
const floating = '[role="dialog"], [role="menu"], [role="listbox"]';

/**
 * The keys of the projector, those of clickers among them: PageUp and PageDown always step, arrows unless what has the
 * focus uses them. They come before all other keys of the page.
 */
export function usePresenterKeys(actions: PresenterActions): void {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  }, [actions]);
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const action = actionOf(event.key, target, newest.current);
      if (!action || action() === false) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

function actionOf(key: string, target: Element, actions: PresenterActions): (() => unknown) | undefined {
  if (key === 'PageDown') return () => actions.step(1);
  if (key === 'PageUp') return () => actions.step(-1);
  if (key === 'Escape') return document.querySelector(floating) ? undefined : actions.leave;
  if (key === ' ') return pressed(target) ? undefined : actions.play;
  if (!target.closest(moving)) {
    if (key === 'ArrowRight') return () => actions.step(1);
    if (key === 'ArrowLeft') return () => actions.step(-1);
    if (key === 'Home') return actions.first;
    if (key === 'End') return actions.last;
  }
  if (target.closest(typing)) return undefined;
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return actions.black;
    case 'l':
      return actions.pointer;
    case 'n':
      return actions.notes;
    case 'f':
      return actions.full;
    case 'p':
      return actions.leave;
  }
}

/** Whether Space belongs to what the keyboard has reached; a button that was only clicked leaves it to the step. */
function pressed(target: Element): boolean {
  return target !== document.body && target.matches(':focus-visible') && !target.matches('[data-step]');
}
