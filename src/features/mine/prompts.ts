import { CLASSES } from '../../core/network';
import { createRandom } from '../../core/random';

/** The same order for everybody, so that a class writes the same digits. */
const SEED = 1;

/** The digit to be written as number `index`: every ten prompts are all ten digits, none comes twice in a row. */
export function promptAt(index: number): number {
  const round = Math.floor(index / CLASSES);
  return shuffled(round)[index % CLASSES];
}

function shuffled(round: number): readonly number[] {
  const random = createRandom(SEED, round);
  const digits = Array.from({ length: CLASSES }, (_, digit) => digit);
  for (let last = CLASSES - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [digits[last], digits[other]] = [digits[other], digits[last]];
  }
  // What would repeat the last one goes to the end.
  if (round > 0 && digits[0] === shuffled(round - 1)[CLASSES - 1]) digits.push(...digits.splice(0, 1));
  return digits;
}
