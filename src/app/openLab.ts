import type { StoreApi } from 'zustand';
import type { LabState } from '../store/LabState';
import { needsReset } from '../store/needsReset';
import type { RunStorage } from '../store/savedRun';
import type { Link } from './link';

/**
 * Brings a fresh lab to life: the last run back on the bench unless the link asks for another, the digits into the
 * worker, and the engine ready by the time that somebody presses Train.
 */
export async function openLab(lab: StoreApi<LabState>, storage: RunStorage, link: Link): Promise<void> {
  const { followData, reset, restoreKept, prepare, train } = lab.getState();
  const loading = followData();
  const saved = await storage.read();
  if (saved) lab.setState({ kept: saved });
  if (saved && (!link.hasRun || !needsReset(saved.run, link.run))) await restoreKept();
  else await reset();
  if (link.epoch !== undefined) lab.getState().seekReplay(link.epoch);
  // While the digits are on their way there is time for the engine, which needs none of them.
  if (!link.autostart) whenIdle(() => void prepare());
  await Promise.all([loading, followData()]);
  if (link.autostart && lab.getState().data.status === 'ready') await train().catch(() => {});
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
