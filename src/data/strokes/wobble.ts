import type { Random } from '../../core/random';
import type { SettleTrait } from './Hand';
import type { Knot, Lines } from './Sketch';
import { smoothNoise } from './smoothNoise';
import type { Variation } from './variation';

/** The unsteady hand: every stroke's points drift, neighbours together, and its ends run on or stop short. */
export function wobble(strokes: Lines<Knot>, variation: Variation, random: Random, settle: SettleTrait): Lines<Knot> {
  const size = settle('untidiness', Math.exp(variation.untidiness * random.normal()));
  return strokes.map((stroke) => {
    const driftX = smoothNoise(stroke.length, random);
    const driftY = smoothNoise(stroke.length, random);
    const drifted = stroke.map(({ x, y, corner }, i) => ({
      x: x + size * (variation.wobble * driftX[i] + variation.jitter * random.normal()),
      y: y + size * (variation.wobble * driftY[i] + variation.jitter * random.normal()),
      corner,
    }));
    return moveEnds(drifted, variation.ends, random);
  });
}

function moveEnds(stroke: readonly Knot[], ends: number, random: Random): readonly Knot[] {
  const last = stroke.length - 1;
  if (last < 1) return stroke;
  const first = runOn(stroke[0], stroke[1], ends * random.normal());
  return [first, ...stroke.slice(1, last), runOn(stroke[last], stroke[last - 1], ends * random.normal())];
}

/** Moves a stroke's end away from the point before it by `share` of their distance. */
function runOn(end: Knot, before: Knot, share: number): Knot {
  return { x: end.x + share * (end.x - before.x), y: end.y + share * (end.y - before.y), corner: end.corner };
}
