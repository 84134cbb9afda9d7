import type { StoreApi } from 'zustand';
import type { CourseState } from '../../store/course/CourseState';
import type { LabState } from '../../store/LabState';
import { canKeep, keepUsed, relieve, startWorker, tidyUp } from '../../store/offline/offlineWorker';

/** How long the app's files wait for the digits, which are needed first, ms. */
const PATIENCE_MS = 20_000;
/** Between two looks whether the page is busy, ms. */
const LOOK_MS = 1000;

/**
 * Has the app kept for times without a network, once the page has loaded and has nothing better to do; what was fetched
 * before the worker was there is kept too.
 */
export async function startOffline(lab: StoreApi<LabState>, course: StoreApi<CourseState>): Promise<void> {
  if (!canKeep()) return;
  const begun = performance.now();
  while (isBusy(lab.getState(), course.getState(), performance.now() - begun)) await after(LOOK_MS);
  // A browser that refuses does without.
  const worker = await startWorker().catch(() => undefined);
  if (!worker) return;
  void tidyUp();
  // A newer build's worker has come to work.
  navigator.serviceWorker.addEventListener('controllerchange', () => void tidyUp());
  relieve(worker);
  function look(): void {
    const mnist = [lab.getState().data, course.getState().data].some(
      (data) => data.status === 'ready' && data.info.name === 'mnist',
    );
    if (!mnist) return;
    for (const stop of leave) stop();
    void keepUsed('datasets/mnist/');
  }
  const leave = [lab.subscribe(look), course.subscribe(look)];
  look();
}

function isBusy(lab: LabState, { data: digits, runs }: CourseState, ms: number): boolean {
  const { network, data, choice, history, waiting } = lab;
  const trains = Object.values(runs).some(({ status }) => status === 'running' || status === 'waiting');
  // Behind the course the lab is not opened at all; then patience ends it.
  const opens = data.status === 'loading' || (network !== undefined && choice === undefined);
  const loads = opens || digits.status === 'loading';
  return (
    document.readyState !== 'complete' ||
    trains ||
    waiting ||
    history.phase === 'running' ||
    (loads && ms < PATIENCE_MS)
  );
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
