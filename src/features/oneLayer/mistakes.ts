/** A cell of the confusion matrix. */
export interface Cell {
  readonly label: number;
  readonly guess: number;
}

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

/** The next cell in a direction, staying in the matrix. */
export function nextCell({ label, guess }: Cell, key: string, size: number): Cell | undefined {
  const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!move) return undefined;
  const inside = (value: number) => Math.min(size - 1, Math.max(0, value));
  return { label: inside(label + move[0]), guess: inside(guess + move[1]) };
}
