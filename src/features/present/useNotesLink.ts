import { useEffect, useRef } from 'react';
import type { Stage } from '../../store/screen/createScreen';
import { type NotesMessage, openNotesChannel, type Projected } from './notesChannel';
import type { Session } from './session';

/** Keeps the windows with the notes in step with this one, and lets them move it. */
export function useNotesLink(
  { id, since }: Session,
  stage: Stage | undefined,
  step: number,
  go: (by: 1 | -1) => void,
): void {
  const newest = useRef<Projected>(undefined);
  const move = useRef(go);
  const say = useRef<(message: NotesMessage) => void>(() => {});
  useEffect(() => {
    move.current = go;
  }, [go]);

  useEffect(() => {
    const channel = openNotesChannel((message) => {
      if (message.kind === 'ask' && newest.current) channel.say(newest.current);
      else if (message.kind === 'go' && message.to === id) move.current(message.by);
    });
    const leave = () => channel.say({ kind: 'gone', from: id });
    say.current = channel.say;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, [id]);

  useEffect(() => {
    if (!stage) return;
    newest.current = { kind: 'projected', from: id, since, step, ...stage };
    say.current(newest.current);
  }, [id, since, step, stage]);
}
