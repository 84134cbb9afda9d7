import { useCallback, useEffect, useRef, useState } from 'react';
import { type NotesMessage, openNotesChannel, type Projected } from './notesChannel';

export interface NotesLink {
  /** What the projector shows; undefined until it has answered. */
  readonly projected: Projected | undefined;
  /** The projector was there and has gone. */
  readonly gone: boolean;
  readonly go: (by: 1 | -1) => void;
}

/** Follows a presentation, or the first that is heard of, and moves it. */
export function useProjected(wanted: string | undefined): NotesLink {
  const [projected, setProjected] = useState<Projected>();
  const [gone, setGone] = useState(false);
  const followed = useRef(wanted);
  const say = useRef<(message: NotesMessage) => void>(() => {});
  useEffect(() => {
    const channel = openNotesChannel((message) => {
      if (message.kind === 'projected' && message.from === (followed.current ?? message.from)) {
        followed.current = message.from;
        setProjected(message);
        setGone(false);
      } else if (message.kind === 'gone' && message.from === followed.current) setGone(true);
    });
    say.current = channel.say;
    channel.say({ kind: 'ask' });
    return channel.close;
  }, []);
  const go = useCallback((by: 1 | -1) => {
    if (followed.current) say.current({ kind: 'go', to: followed.current, by });
  }, []);
  return { projected, gone, go };
}
