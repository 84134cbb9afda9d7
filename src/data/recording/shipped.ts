import { LabError } from '../../core/errors';
import { type PresetName, presetNames, presets } from '../../core/presets';
import type { DatasetName } from '../Dataset';
import { decodeRecording } from './decodeRecording';
import type { Recording } from './Recording';

/** A recording of a preset that lies beside the app. */
export interface ShippedRecording {
  readonly preset: PresetName;
  readonly file: string;
  readonly bytes: number;
  readonly data: DatasetName;
  readonly seed: number;
  readonly epochs: number;
  /** On the test set after the last epoch, 0…1. */
  readonly accuracy: number;
  /** The preset that the file was recorded of, where this one gives the same figures and weights bit for bit. */
  readonly sameAs?: PresetName;
}

/**
 * Reads `recordings/index.json`, which the build writes; nothing that is not listed there is asked for.
 * @param base the page's address
 * @returns nothing where the server has no list
 * @throws LabError DataOffline if the network failed
 */
export async function listRecordings(base: URL | string): Promise<readonly ShippedRecording[]> {
  const response = await fetch(new URL('recordings/index.json', base)).catch(() => {
    throw new LabError('DataOffline', { file: 'index.json' });
  });
  // Some servers answer with a page whatever is asked for.
  const list: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
  return Array.isArray(list) ? list.filter(({ preset }) => presetNames.includes(preset)) : [];
}

/**
 * Fetches and reads a recording that was listed.
 * @throws LabError DataOffline, RecordingFetch with the HTTP status, Recording… where the file is not as it was built
 */
export async function fetchRecording(base: URL | string, entry: ShippedRecording): Promise<Recording> {
  const { file, preset, sameAs } = entry;
  const response = await fetch(new URL(`recordings/${file}`, base)).catch(() => {
    throw new LabError('DataOffline', { file });
  });
  if (!response.ok) throw new LabError('RecordingFetch', { file, status: response.status });
  const recording = await decodeRecording(new Uint8Array(await response.arrayBuffer()), file);
  return sameAs ? { ...recording, run: { ...recording.run, loss: presets[preset].loss } } : recording;
}
