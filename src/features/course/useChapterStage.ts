import { Children, isValidElement, type ReactNode, useEffect, useRef } from 'react';
import type { ChapterSlug } from '../../i18n/loadTexts';
import { stepShown } from '../../store/screen/createScreen';
import { useScreen } from '../../store/screen/screenContext';
import type { PassageProps } from './Passage';
import { wordsIn } from './wordsIn';

/** Tells the projector's frame what there is to show of a chapter; gives the step that is shown, if one is. */
export function useChapterStage(slug: ChapterSlug, children: ReactNode): number | undefined {
  const passages = Children.toArray(children);
  const steps = passages.length;
  const shown = useScreen((screen) => stepShown(screen, steps));
  const setStage = useScreen((screen) => screen.setStage);
  const passage = shown === undefined ? undefined : passages[shown - 1];
  const words = isValidElement<PassageProps>(passage) ? JSON.stringify(wordsIn(passage.props.children)) : '[]';
  useEffect(() => {
    setStage({ place: slug, steps, words: JSON.parse(words) });
  }, [slug, steps, words, setStage]);
  useEffect(() => () => setStage(undefined), [setStage]);

  const before = useRef<number>(undefined);
  useEffect(() => {
    const passage = document.querySelector<HTMLElement>(`[data-step="${shown ?? before.current}"]`);
    // The keyboard goes on where the eyes are; whoever goes back to reading finds the place again.
    if (shown !== undefined) passage?.focus({ preventScroll: true });
    else if (before.current !== undefined) passage?.scrollIntoView({ block: 'start' });
    before.current = shown;
  }, [shown]);
  return shown;
}
