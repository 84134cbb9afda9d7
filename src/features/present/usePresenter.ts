import { useCallback, useMemo, useState } from 'react';
import { stepShown } from '../../store/screen/createScreen';
import { useScreen, useScreenStore } from '../../store/screen/screenContext';
import { nextPlace, type PresentedChapter } from './nextPlace';
import { notesHash } from './notesChannel';
import { closeSession, openSession } from './session';
import type { PresenterActions } from './usePresenterKeys';

export interface PresenterProps {
  readonly contents: readonly PresentedChapter[];
  /** Puts another chapter on the projector. */
  readonly onChapter: (slug: string, step: number) => void;
}

/** What can be done on the projector, and how it stands. */
export function usePresenter({ contents, onChapter }: PresenterProps) {
  const screen = useScreenStore();
  const stage = useScreen((state) => state.stage);
  const step = useScreen((state) => stepShown(state, state.stage?.steps ?? 1)) ?? 1;
  const [session] = useState(openSession);
  const [black, setBlack] = useState(false);
  const [pointer, setPointer] = useState(false);
  const [blocked, setBlocked] = useState(false);

  const go = useCallback(
    (by: 1 | -1) => {
      const { stage: now, step: at, present } = screen.getState();
      const next = now && nextPlace(contents, now, stepShown({ step: at }, now.steps) ?? 1, by);
      if (!next) return;
      if (next.place === now.place) present(next.step);
      else onChapter(next.place, next.step);
    },
    [screen, contents, onChapter],
  );
  const actions = useMemo<PresenterActions>(
    () => ({
      step: go,
      first: () => screen.getState().present(1),
      last: () => screen.getState().present(screen.getState().stage?.steps ?? 1),
      play: pressPlay,
      black: () => setBlack((on) => !on),
      pointer: () => setPointer((on) => !on),
      notes: () => setBlocked(!window.open(notesHash(session.id), `notes-${session.id}`, 'popup,width=960,height=720')),
      full: toggleFull,
      leave() {
        if (black) return setBlack(false);
        if (document.fullscreenElement) void document.exitFullscreen();
        closeSession();
        screen.getState().present(undefined);
      },
    }),
    [screen, go, session, black],
  );
  return { stage, step, session, actions, go, black, pointer, blocked };
}

/** Presses what the step on the projector can play; false where there is nothing of the kind. */
function pressPlay(): boolean {
  const buttons = document.querySelectorAll<HTMLButtonElement>('main [data-play]:not(:disabled)');
  const button = [...buttons].find((each) => each.checkVisibility());
  button?.click();
  return button !== undefined;
}

function toggleFull(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
