import type { StoreApi } from 'zustand';
import type { LabState } from '../../store/LabState';

/** What the play disc does now: train, pause or go on. */
export function pressPlay(lab: LabState): void {
  const { phase } = lab.history;
  if (phase === 'running') lab.pause();
  else if (phase === 'paused') lab.resume('end');
  else if (hasDigits(lab)) start(lab, 'end');
}

/** One batch or the rest of an epoch, then a pause. */
export function step(lab: LabState, until: 'batch' | 'epoch'): void {
  const { phase } = lab.history;
  if (phase === 'paused') lab.resume(until);
  else if (phase === 'idle' && hasDigits(lab)) start(lab, until);
}

/** Digits on their way will do: training starts with them. */
function hasDigits({ data, waiting }: LabState): boolean {
  return data.status === 'ready' || (data.status === 'loading' && !waiting);
}

export function stop(lab: LabState): void {
  if (lab.history.phase !== 'idle' || lab.waiting) lab.stop();
}

/** Back to the run's first weights; a run under way is stopped first. */
export async function startOver(store: StoreApi<LabState>): Promise<void> {
  await idle(store);
  await store.getState().reset();
}

/** Settings that wait for the next start take effect now. */
export async function retrain(store: StoreApi<LabState>): Promise<void> {
  await startOver(store);
  start(store.getState(), 'end');
}

function start(lab: LabState, until: 'batch' | 'epoch' | 'end'): void {
  // What went wrong is told by the store's `fault`.
  lab.train(until).catch(() => undefined);
}

/** Stops what goes on and waits until it has ended. */
function idle(store: StoreApi<LabState>): Promise<void> {
  return new Promise((resolve) => {
    if (store.getState().history.phase === 'idle') return resolve();
    const leave = store.subscribe(({ history }) => {
      if (history.phase !== 'idle') return;
      leave();
      resolve();
    });
    store.getState().stop();
  });
}
