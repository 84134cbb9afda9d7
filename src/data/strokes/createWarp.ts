import type { Random } from '../../core/random';
import type { SettleTrait } from './Hand';
import type { Habits } from './habits';
import type { Spot } from './Sketch';
import type { Variation } from './variation';

/** Carries every place of a digit elsewhere, neighbours to neighbours, so that it stays legible. */
export type Warp = (spot: Spot) => Spot;

/** Spread of the waves' frequency, radians per digit size. */
const FREQUENCY = 2.6;

/** A writer's way with the whole digit: two waves, a bend, then stretch, slant and turn as is this digit's habit. */
export function createWarp(variation: Variation, habits: Habits, random: Random, settle: SettleTrait): Warp {
  const [first, second] = [createWave(variation.waves, random), createWave(variation.waves, random)];
  const bend = createBend(variation.bend, random);
  const lean = createLean(variation, habits, random, settle);
  return ({ x, y }) => lean(bend(second(first({ x: x - 0.5, y: y - 0.5 }))));
}

function createWave(deviation: number, random: Random): Warp {
  const across = createRipple(deviation, random);
  const down = createRipple(deviation, random);
  return ({ x, y }) => {
    const moved = x + across(x, y);
    return { x: moved, y: y + down(moved, y) };
  };
}

/** A sine wave over the plane, of random direction, length, phase and height. */
function createRipple(deviation: number, random: Random): (x: number, y: number) => number {
  const perX = FREQUENCY * random.normal();
  const perY = FREQUENCY * random.normal();
  const phase = 2 * Math.PI * random.next();
  const height = deviation * random.normal();
  return (x, y) => height * Math.sin(perX * x + perY * y + phase);
}

/** Straight lines become parabolas: upright ones more, level ones less, as wrists do. */
function createBend(deviation: number, random: Random): Warp {
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, () => deviation * random.normal());
  return ({ x, y }) => ({
    x: x + 1.5 * a * y * y + b * x * y + c * x * x,
    y: y + 0.7 * d * x * x + e * x * y + f * y * y,
  });
}

function createLean({ lean, turn }: Variation, { aspect, slant }: Habits, random: Random, settle: SettleTrait): Warp {
  const stretch = settle('stretch', Math.exp(aspect[0] + lean * aspect[1] * random.normal()));
  const shear = settle('slant', slant[0] + lean * slant[1] * random.normal());
  const angle = settle('turn', turn * random.normal());
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ({ x, y }) => {
    const leant = x * stretch - shear * y;
    return { x: leant * cos - y * sin, y: leant * sin + y * cos };
  };
}
