import type { Strokes } from '../../core/digit';
import type { OwnDigit } from '../../data/own/OwnDigit';
import type { Fault } from '../LabState';

/** What came of a file. */
export interface Imported {
  readonly file: string;
  readonly added: number;
  /** Drawings that were here already. */
  readonly known: number;
}

/** What can be taken back: the drawings as they were before. */
export interface Undoable {
  readonly kind: 'removed' | 'relabelled';
  readonly before: readonly OwnDigit[];
}

/** The drawings that somebody kept, here or in the class. */
export interface DigitsState {
  readonly status: 'closed' | 'opening' | 'ready';
  /** The newest last. */
  readonly digits: readonly OwnDigit[];
  /** Why drawings are not kept, or why a file was not taken. */
  readonly fault: Fault | undefined;
  readonly undoable: Undoable | undefined;
  /** The last files that were taken. */
  readonly imported: readonly Imported[];
  /** Who writes now; goes onto what is kept next. */
  readonly writer: string;

  /** Reads what is kept; once. */
  open(): Promise<void>;
  writeAs(writer: string): void;
  /** Keeps a drawing and returns its id; undefined when there is no room, which becomes the fault. */
  keep(label: number, strokes: Strokes): Promise<string | undefined>;
  relabel(id: string, label: number): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Takes the last removal or relabelling back. */
  undo(): Promise<void>;
  /** Takes files, each whole or not at all; the first that cannot be taken becomes the fault, the others still come in. */
  take(files: readonly { readonly name: string; readonly text: string }[]): Promise<void>;
  /** Writes everything once more after the browser refused. */
  retry(): Promise<void>;
  dismiss(): void;
}
