import { LabError } from '../../core/errors';
import { decodeRecording } from '../recording/decodeRecording';
import type { Recording } from '../recording/Recording';
import { FORMAT, type RunsFile, type SavedRunRecord, VERSION } from './SavedRuns';

/** A run of a file; a recording that was saved in the lab has neither id nor name nor date. */
export type DecodedRun = Pick<SavedRunRecord, 'recording'> & Partial<SavedRunRecord>;

/**
 * Reads all runs of a file that was saved here, several together or a single recording, and checks all of it.
 * @param file its name, for errors
 * @throws LabError RunsForeign (no runs in it), RunsDamaged, RunsNewer, and those of a recording
 */
export async function decodeRuns(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<readonly DecodedRun[]> {
  // A recording begins with a byte that no text does.
  if (bytes[0] === 0x89) return [{ recording: await decodeRecording(bytes, file) }];
  const { version, runs } = readFile(bytes, file);
  if (version > VERSION) throw new LabError('RunsNewer', { file, version, known: VERSION });
  if (!Array.isArray(runs)) throw new LabError('RunsDamaged', { file });
  const decoded: DecodedRun[] = [];
  for (const { id, name, at, recording } of runs) {
    if (!isId(id) || !Number.isFinite(at) || typeof recording !== 'string') throw new LabError('RunsDamaged', { file });
    decoded.push({ id, at, ...(typeof name === 'string' && { name }), recording: await recordingIn(recording, file) });
  }
  return decoded;
}

function readFile(bytes: Uint8Array, file: string): RunsFile {
  const text = new TextDecoder().decode(bytes);
  const ours = text.includes(`"${FORMAT}"`);
  try {
    const value = JSON.parse(text) as RunsFile | null;
    if (value?.format === FORMAT && Number.isInteger(value.version)) return value;
  } catch {
    // What breaks off in the middle is still ours.
    if (ours) throw new LabError('RunsDamaged', { file });
  }
  throw new LabError('RunsForeign', { file });
}

async function recordingIn(text: string, file: string): Promise<Recording> {
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return await decodeRecording(bytes, file);
  } catch (error) {
    if (error instanceof LabError && error.name === 'RecordingNewer') throw error;
    throw new LabError('RunsDamaged', { file });
  }
}

function isId(id: unknown): boolean {
  return typeof id === 'string' && /^[0-9a-z]{1,32}$/.test(id);
}
