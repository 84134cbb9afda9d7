import { encodeRecording } from '../recording/encodeRecording';
import { FORMAT, type RunsFile, type SavedRunRecord, VERSION } from './SavedRuns';

/** Runs as the text of a file: settings, figures and weights come back exactly. */
export async function encodeRuns(records: readonly SavedRunRecord[]): Promise<string> {
  const runs: RunsFile['runs'][number][] = [];
  for (const { id, name, at, recording } of records) {
    runs.push({ id, ...(name && { name }), at, recording: base64(await encodeRecording(recording)) });
  }
  const file: RunsFile = { format: FORMAT, version: VERSION, runs };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x2000) text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
  return btoa(text);
}
