import type { Recording } from '../recording/Recording';

/** A run as a file has it: a recording of one epoch, with what the list knows of it beside. */
export interface SavedRunRecord {
  readonly id: string;
  readonly name?: string;
  /** When it ended, milliseconds since 1970. */
  readonly at: number;
  readonly recording: Recording;
}

/** What a file of runs begins with. */
export const FORMAT = 'mlp-lab runs';
/** The newest form that can be read; the only one that is written. */
export const VERSION = 1;

/** The file: JSON, each recording in base64 with a checksum of its own. */
export interface RunsFile {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly runs: readonly (Omit<SavedRunRecord, 'recording'> & { readonly recording: string })[];
}
