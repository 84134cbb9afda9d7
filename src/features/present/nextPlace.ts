import { MOST_STEPS } from '../../core/screenKeys';
import type { Stage } from '../../store/screen/createScreen';

/** A chapter, as far as the projector leads from one to another. */
export interface PresentedChapter {
  readonly number: number;
  readonly slug: string;
}

export interface Place {
  readonly place: string;
  /** From 1; more than there are means the last. */
  readonly step: number;
}

/**
 * Where a step forward (1) or back (−1) leads: within the chapter, else to the start of the next one or to the end of
 * the one before; undefined at either end of the course, and of the lab.
 */
export function nextPlace(
  contents: readonly PresentedChapter[],
  { place, steps }: Pick<Stage, 'place' | 'steps'>,
  step: number,
  by: 1 | -1,
): Place | undefined {
  const next = step + by;
  if (next >= 1 && next <= steps) return { place, step: next };
  const at = contents.findIndex(({ slug }) => slug === place);
  const chapter = at < 0 ? undefined : contents[at + by];
  return chapter && { place: chapter.slug, step: by > 0 ? 1 : MOST_STEPS };
}
