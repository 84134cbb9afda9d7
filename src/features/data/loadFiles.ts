import type { StoreApi } from 'zustand';
import type { LabState } from '../../store/LabState';

/** Reads the student's files; the run uses them once they have passed every check. */
export async function loadFiles(store: StoreApi<LabState>, chosen: readonly File[]): Promise<void> {
  if (!chosen.length) return;
  const files = await Promise.all(chosen.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
  await store.getState().load({ name: 'files', files });
  const { data, filesFault, change } = store.getState();
  if (!filesFault && data.status === 'ready') await change({ data: 'files' });
}

/** Back to the set that comes with the app. */
export async function loadMnist(store: StoreApi<LabState>): Promise<void> {
  await store.getState().load({ name: 'mnist' });
  await store.getState().change({ data: 'auto' });
}
