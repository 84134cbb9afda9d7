import type { StoreApi } from 'zustand';
import type { LabState } from '../store/LabState';
import type { RunStorage } from '../store/savedRun';
import { type Link, readLink } from './link';
import { openLab } from './openLab';

/**
 * Opens the lab once, at the first call: when it is shown or asked by a script, but not behind a chapter of the course,
 * whose own worker would have to share the machine.
 */
export function labOpener(lab: StoreApi<LabState>, storage: RunStorage, link: Link): () => void {
  let newest = link;
  let opened = false;
  // As it was followed: the settings may be written into the address before the lab is opened.
  window.addEventListener('hashchange', ({ newURL }) => {
    newest = readLink(new URL(newURL).hash);
  });
  return () => {
    if (opened) return;
    opened = true;
    void openLab(lab, storage, newest);
  };
}
