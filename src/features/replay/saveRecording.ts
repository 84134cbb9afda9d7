import type { StoreApi } from 'zustand';
import { CLASSES, PIXELS } from '../../core/network';
import { encodeRecording } from '../../data/recording/encodeRecording';
import type { LabState } from '../../store/LabState';
import { saveFile } from '../../ui/saveFile';

/** Hands the run over as a file. @throws LabError NothingToRecord, Busy */
export async function saveRecording(store: StoreApi<LabState>): Promise<void> {
  const recording = await store.getState().record();
  const { run, history } = recording;
  const shape = [PIXELS, ...run.layers.map(({ units }) => units), CLASSES].join('-');
  const name = `mlp-${shape}-epoch-${history.epochs.length}.mlprun`;
  saveFile(name, 'application/octet-stream', await encodeRecording(recording));
}
