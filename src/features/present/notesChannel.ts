import type { Stage } from '../../store/screen/createScreen';

/** What the projector tells its notes. */
export interface Projected extends Stage {
  readonly kind: 'projected';
  readonly from: string;
  readonly step: number;
  readonly since: number;
}

export type NotesMessage =
  | Projected
  /** The projector has gone. */
  | { readonly kind: 'gone'; readonly from: string }
  /** New notes ask every projector what it shows. */
  | { readonly kind: 'ask' }
  /** The notes move their projector. */
  | { readonly kind: 'go'; readonly to: string; readonly by: 1 | -1 };

/** The way between the projector's window and the notes'; only pages of this very site hear it. */
export function openNotesChannel(hear: (message: NotesMessage) => void) {
  const channel = new BroadcastChannel('mlp-lab-notes');
  channel.onmessage = ({ data }: MessageEvent<NotesMessage>) => hear(data);
  return {
    say: (message: NotesMessage) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** Address of the notes of a presentation. */
export function notesHash(id: string): string {
  return `#/notes?with=${id}`;
}
