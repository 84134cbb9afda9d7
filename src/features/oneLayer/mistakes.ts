import type { Cell } from '../../core/confusionCell';

/**
 * Places of images of one digit that were read as another, in file order, at most `count`.
 * @param labels of the first images
 * @param guesses of at least as many images as are to be looked at
 */
export function mistakePlaces(
  labels: ArrayLike<number>,
  guesses: ArrayLike<number>,
  { label, guess }: Cell,
  count: number,
): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(labels.length, guesses.length) && found.length < count; i++) {
    if (labels[i] === label && guesses[i] === guess) found.push(i);
  }
  return found;
}
