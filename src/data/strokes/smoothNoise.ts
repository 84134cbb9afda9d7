import type { Random } from '../../core/random';

/** How far neighbours move together, in points. */
const REACH = 1.3;
const SPAN = 4;

const bell = Array.from({ length: 2 * SPAN + 1 }, (_, i) => Math.exp(-0.5 * ((i - SPAN) / REACH) ** 2));
const norm = Math.sqrt(bell.reduce((sum, weight) => sum + weight * weight, 0));
const weights = bell.map((weight) => weight / norm);

/** `count` numbers, each standard normal by itself, that change gently from one to the next: noise under a bell. */
export function smoothNoise(count: number, random: Random): number[] {
  const noise = Array.from({ length: count + 2 * SPAN }, () => random.normal());
  const smooth: number[] = [];
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let k = 0; k < weights.length; k++) sum += weights[k] * noise[i + k];
    smooth.push(sum);
  }
  return smooth;
}
