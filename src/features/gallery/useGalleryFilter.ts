import { useMemo } from 'react';
import { type ImageFilter, imageOrders, outcomes } from '../../core/imageFilter';
import { useFigureState } from '../../ui/useFigureState';

export interface GalleryFilter extends ImageFilter {
  change(patch: Partial<ImageFilter>): void;
}

/** Stands for "any digit" in the state of the link, which takes no undefined. */
const ANY = -1;

/** What the gallery shows; it stands in the link as `show`, `true`, `read` and `sort`. */
export function useGalleryFilter(): GalleryFilter {
  const [outcome, setOutcome] = useFigureState<string>('show', 'all', (text) => outcomes.find((each) => each === text));
  const [label, setLabel] = useFigureState('true', ANY, readDigit);
  const [guess, setGuess] = useFigureState('read', ANY, readDigit);
  const [order, setOrder] = useFigureState<string>('sort', 'file', (text) => imageOrders.find((each) => each === text));
  return useMemo(
    () => ({
      outcome: outcomes.find((each) => each === outcome) ?? 'all',
      label: label === ANY ? undefined : label,
      guess: guess === ANY ? undefined : guess,
      order: imageOrders.find((each) => each === order) ?? 'file',
      change(patch) {
        if (patch.outcome) setOutcome(patch.outcome);
        if ('label' in patch) setLabel(patch.label ?? ANY);
        if ('guess' in patch) setGuess(patch.guess ?? ANY);
        if (patch.order) setOrder(patch.order);
      },
    }),
    [outcome, label, guess, order, setOutcome, setLabel, setGuess, setOrder],
  );
}

function readDigit(text: string): number | undefined {
  return /^\d$/.test(text) ? Number(text) : undefined;
}
