import type { StoreApi } from 'zustand';
import type { LabState } from '../../store/LabState';
import { neighbourStop, ownReplay } from '../../store/Replay';

/** What the play disc does now: train, pause or go on; with a recording on the bench, play it or hold it. */
export function pressPlay(lab: LabState): void {
  const { replay } = lab;
  const { phase } = lab.history;
  if (replay) lab.playReplay(!replay.playing);
  else if (phase === 'running') lab.pause();
  else if (phase === 'paused') lab.resume('end');
  else if (hasDigits(lab)) start(lab, 'end');
}

/** One batch or the rest of an epoch, then a pause; one epoch of a recording. */
export function step(lab: LabState, until: 'batch' | 'epoch'): void {
  const { phase } = lab.history;
  if (lab.replay) stepReplay(lab, 1);
  else if (phase === 'paused') lab.resume(until);
  else if (phase === 'idle' && hasDigits(lab)) start(lab, until);
}

/** To the next epoch that is recorded or kept, or the one before; what plays is held. */
export function stepReplay(lab: LabState, direction: 1 | -1): void {
  const place = lab.replay ?? ownReplay(lab);
  if (!place) return;
  lab.playReplay(false);
  lab.seekReplay(neighbourStop(place, direction));
}

/** Five epochs at once, at least one. */
export function leapReplay(lab: LabState, direction: 1 | -1): void {
  const place = lab.replay ?? ownReplay(lab);
  if (!place) return;
  lab.playReplay(false);
  const far = place.at + 5 * direction;
  const next = neighbourStop(place, direction);
  lab.seekReplay(direction > 0 ? Math.max(far, next) : Math.min(far, next));
}

/** Plays the recording or holds it; of the lab's own run all epochs from the first weights to the present. */
export function playEpochs({ replay, seekReplay, playReplay }: LabState): void {
  if (!replay) seekReplay(0);
  playReplay(!replay?.playing);
}

/** Digits on their way will do: training starts with them. */
function hasDigits({ data, waiting }: LabState): boolean {
  return data.status === 'ready' || (data.status === 'loading' && !waiting);
}

export function stop(lab: LabState): void {
  if (lab.replay) lab.playReplay(false);
  else if (lab.history.phase !== 'idle' || lab.waiting) lab.stop();
}

/** Back to the run's first weights; a run under way is stopped first. A recording goes to its start. */
export async function startOver(store: StoreApi<LabState>): Promise<void> {
  const { replay, playReplay, seekReplay } = store.getState();
  if (replay) {
    playReplay(false);
    return seekReplay(0);
  }
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
