import type { StoreApi } from 'zustand';
import { LabError } from '../../core/errors';
import { decodeRuns } from '../../data/runs/decodeRuns';
import { encodeRuns } from '../../data/runs/encodeRuns';
import type { SavedRunRecord } from '../../data/runs/SavedRuns';
import type { LabState } from '../../store/LabState';
import type { ImportedRun, RunsState } from '../../store/runs/RunsState';
import { saveFile } from '../../ui/saveFile';

/** Hands runs over as one file: settings, figures and weights. @throws LabError RunsDamaged if one has lost its weights */
export async function saveRuns(runs: StoreApi<RunsState>, ids: readonly string[]): Promise<void> {
  const records: SavedRunRecord[] = [];
  for (const { id, name, at, run, history } of runs.getState().entries.filter((entry) => ids.includes(entry.id))) {
    const kept = await runs.getState().weightsOf(id);
    if (!kept) throw new LabError('RunsDamaged', { file: name ?? id });
    const snapshot = { epoch: history.epochs.length, ...kept };
    records.push({ id, ...(name && { name }), at, recording: { run, history, snapshots: [snapshot] } });
  }
  const name = records.length === 1 ? `mlp-lab-${records[0].id}` : `mlp-lab-${records.length}-runs`;
  saveFile(`${name}.mlpruns`, 'application/json', await encodeRuns(records));
}

/**
 * Takes the runs of a file into the list; resolves with their ids and how many of them are new.
 * @throws LabError Runs…, Recording…; then nothing has been taken
 */
export async function openRuns(
  runs: StoreApi<RunsState>,
  file: File,
): Promise<{ readonly ids: readonly string[]; readonly added: number }> {
  const decoded = await decodeRuns(new Uint8Array(await file.arrayBuffer()), file.name);
  const imported = decoded.map(({ id, name, at, recording }, i): ImportedRun => {
    const { run, history, snapshots } = recording;
    const last = snapshots[snapshots.length - 1];
    // Of a recording that was thinned out the figures end where its weights do.
    if (last.epoch === 0) throw new LabError('RunsForeign', { file: file.name });
    const epochs = history.epochs.slice(0, last.epoch);
    const { weights, evaluation } = last;
    const own = { id: id ?? `f${Date.now().toString(36)}${i}`, name: name ?? nameOf(file, id), at: at ?? Date.now() };
    return { ...own, run, history: { ...history, epochs }, weights, ...(evaluation && { evaluation }) };
  });
  return runs.getState().add(imported);
}

/** A recording goes by its file's name, a run of the list by its settings. */
function nameOf(file: File, id: string | undefined): string | undefined {
  return id === undefined ? file.name.replace(/\.mlprun$/, '') : undefined;
}

/**
 * Puts a run into the lab and goes there: as the trained network that it was, or its settings alone.
 * @throws LabError RunsDamaged if its weights are gone
 */
export async function openInLab(
  lab: StoreApi<LabState>,
  runs: StoreApi<RunsState>,
  id: string,
  withWeights: boolean,
): Promise<void> {
  const entry = runs.getState().entries.find((candidate) => candidate.id === id);
  if (!entry) return;
  const { run, history } = entry;
  if (!withWeights) await lab.getState().change(run);
  else {
    const kept = await runs.getState().weightsOf(id);
    if (!kept) throw new LabError('RunsDamaged', { file: entry.name ?? id });
    // The way back to a network set aside; the one on the bench is set aside in its turn.
    lab.setState({ kept: { run, history, ...kept } });
    await lab.getState().restoreKept();
  }
  location.hash = '#/lab';
}
