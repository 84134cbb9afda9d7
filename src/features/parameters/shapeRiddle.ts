import { denseLayers } from '../../core/network';
import { createRandom } from '../../core/random';
import { runOf } from './netText';

/** Numbers that are asked for. */
export const asked = ['rows', 'columns', 'bias', 'parameters'] as const;
export type Asked = (typeof asked)[number];

/** A network with two hidden layers that is made up, and the answers for its second layer. */
export interface ShapeRiddle {
  readonly first: number;
  readonly second: number;
  readonly answers: Readonly<Record<Asked, number>>;
}

/** Sizes that can be multiplied in one's head. */
const FIRST = [20, 25, 30, 40, 50, 60, 80, 100];
const SECOND = [8, 10, 12, 15, 16];

/** The riddle of a number; neighbouring numbers give different networks. */
export function shapeRiddle(number: number): ShapeRiddle {
  const random = createRandom(number);
  const first = FIRST[random.below(FIRST.length)];
  const second = SECOND[random.below(SECOND.length)];
  const { inputs, units, parameters } = denseLayers(runOf(`${first},${second}`))[1];
  return { first, second, answers: { rows: inputs, columns: units, bias: units, parameters } };
}
