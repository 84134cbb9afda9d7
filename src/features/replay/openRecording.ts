import type { StoreApi } from 'zustand';
import { decodeRecording } from '../../data/recording/decodeRecording';
import { fetchRecording, type ShippedRecording } from '../../data/recording/shipped';
import type { LabState } from '../../store/LabState';
import { pageAddress } from '../../store/pageAddress';

/** Puts a recording from a file on the bench, at its start. @throws LabError Recording…, Busy */
export async function openRecordingFile(store: StoreApi<LabState>, file: File): Promise<void> {
  const recording = await decodeRecording(new Uint8Array(await file.arrayBuffer()), file.name);
  await store.getState().openReplay(recording, { kind: 'file', name: file.name });
}

/** Puts one that comes with the app on the bench, at one of its epochs. @throws LabError DataOffline, Recording…, Busy */
export async function openShipped(store: StoreApi<LabState>, entry: ShippedRecording, at = 0): Promise<void> {
  const recording = await fetchRecording(pageAddress(), entry);
  await store.getState().openReplay(recording, { kind: 'preset', preset: entry.preset }, at);
}
