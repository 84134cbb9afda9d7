import type { Habits } from './habits';
import { parseAllograph } from './parseAllograph';
import { type Tradition, usualTradition, type Way } from './usualTradition';
import { worldAllographs } from './worldAllographs';

/** How ways that are drawn in their true proportions are held: a free hand, with a pen as thick as the pad's or more. */
const freeHand: Habits = { slant: [0.08, 0.16], aspect: [0, 0.17], radius: [0.08, 0.27] };

/** Of the world's digits, those written as in `usualTradition`. */
const USUAL_SHARE = 0.3;

/** As people anywhere write. */
export const worldTradition: Tradition = worldAllographs.map((lines, digit) => [
  ...scaled(usualTradition[digit], USUAL_SHARE),
  ...scaled(
    lines.map((line) => ({ ...parseAllograph(line), habits: freeHand })),
    1 - USUAL_SHARE,
  ),
]);

/** The same ways, with `whole` as the sum of their shares. */
function scaled(ways: readonly Way[], whole: number): Way[] {
  const sum = ways.reduce((total, { share }) => total + share, 0);
  return ways.map((way) => ({ ...way, share: (whole * way.share) / sum }));
}
