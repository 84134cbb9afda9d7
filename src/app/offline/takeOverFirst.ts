import { canKeep } from '../../store/offline/offlineWorker';
import { pageAddress } from '../../store/pageAddress';

/** A newer build that has not taken over by then does so at the next opening, ms. */
const PATIENCE_MS = 3000;

/**
 * Before the page begins: where a newer build has been fetched meanwhile and no other page is open, it takes over and
 * the page is loaded anew from it; then this never resolves. Without a waiting build it costs a few milliseconds.
 */
export async function takeOverFirst(): Promise<void> {
  if (!canKeep() || !navigator.serviceWorker.controller) return;
  const registration = await navigator.serviceWorker.getRegistration(pageAddress());
  const waiting = registration?.waiting;
  if (!waiting) return;
  const taken = await new Promise<boolean>((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(false), PATIENCE_MS);
    waiting.postMessage({ order: 'takeOver' });
  });
  if (!taken) return;
  location.reload();
  await new Promise(() => undefined);
}
