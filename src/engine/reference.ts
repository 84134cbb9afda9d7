import { denseLayers } from '../core/network';
import type { TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { Digits } from '../data/Dataset';

/**
 * A second opinion for tests, in double precision throughout and written another way: whole batches as matrices,
 * every derivative by the chain rule as it stands in textbooks, the optimizers' powers as powers. Slow, and never
 * part of the app.
 */
export interface Reference {
  /** Trains on one batch; returns its mean loss and right guesses from before the update. */
  step(rows: readonly number[]): { loss: number; correct: number };
  /** [W1, b1, …] flattened row by row. */
  weights(): readonly number[][];
}

type Matrix = number[][];

const zip = (a: Matrix, b: Matrix, f: (x: number, y: number) => number): Matrix =>
  a.map((row, r) => row.map((x, c) => f(x, b[r][c])));
const transpose = (a: Matrix): Matrix => a[0].map((_, c) => a.map((row) => row[c]));
const dot = (a: number[], b: number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
const product = (a: Matrix, b: Matrix): Matrix => {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dot(row, column)));
};

const logistic = (z: number) => 1 / (1 + Math.exp(-z));
const functions: Record<TrainingRun['activation'], readonly [(z: number) => number, (z: number) => number]> = {
  relu: [(z) => Math.max(z, 0), (z) => (z > 0 ? 1 : 0)],
  sigmoid: [logistic, (z) => logistic(z) * logistic(-z)],
  tanh: [Math.tanh, (z) => 1 / Math.cosh(z) ** 2],
  softplus: [(z) => Math.log(1 + Math.exp(z)), logistic],
  linear: [(z) => z, () => 1],
};

/** Loss of one sample and its derivative by each probability; from logits the clip is simply left out. */
function lossOf({ loss, fromLogits }: TrainingRun, p: number[], label: number): { value: number; slope: number[] } {
  if (loss === 'meanSquaredError') {
    const errors = p.map((x, k) => x - (k === label ? 1 : 0));
    return { value: dot(errors, errors) / 10, slope: errors.map((error) => error / 5) };
  }
  const [low, high] = fromLogits ? [0, 1] : [1e-7, 1 - 1e-7];
  const inside = p[label] >= low && p[label] <= high;
  const value = -Math.log(Math.min(Math.max(p[label], low), high));
  return { value, slope: p.map((x, k) => (k === label && inside ? -1 / x : 0)) };
}

function softmaxOf(z: number[]): number[] {
  const powers = z.map((x) => Math.exp(x - Math.max(...z)));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

/** w after step t (from 1), with the optimizer's two memories changed in place. */
function updated({ optimizer, lr }: TrainingRun, t: number, w: number, g: number, memory: [number, number]): number {
  switch (optimizer) {
    case 'sgd':
      return w - lr * g;
    case 'momentum':
      memory[0] = 0.9 * memory[0] + g;
      return w - lr * memory[0];
    case 'rmsprop':
      memory[0] = 0.9 * memory[0] + 0.1 * g ** 2;
      return w - (lr * g) / Math.sqrt(memory[0] + 1e-7);
    case 'adam':
      memory[0] = 0.9 * memory[0] + 0.1 * g;
      memory[1] = 0.999 * memory[1] + 0.001 * g ** 2;
      return w - (lr * (memory[0] / (1 - 0.9 ** t))) / (Math.sqrt(memory[1] / (1 - 0.999 ** t)) + 1e-7);
    case 'adagrad':
      memory[0] += g ** 2;
      return w - (lr * g) / Math.sqrt(memory[0] + 0.1 + 1e-7);
    default:
      return optimizer satisfies never;
  }
}

export function createReference(run: TrainingRun, initial: Weights, digits: Digits): Reference {
  const layers = denseLayers(run);
  const state = layers.map(({ inputs, units }, l) => ({
    w: Array.from({ length: inputs }, (_, i) => [...initial[2 * l].values.slice(i * units, (i + 1) * units)]),
    b: [[...initial[2 * l + 1].values]],
  }));
  const memories = new Map<string, [number, number]>();
  let t = 0;

  function update(name: string, weights: Matrix, gradient: Matrix): void {
    weights.forEach((row, r) => {
      row.forEach((w, c) => {
        const key = `${name} ${r} ${c}`;
        const memory = memories.get(key) ?? [0, 0];
        row[c] = updated(run, t, w, gradient[r][c], memory);
        memories.set(key, memory);
      });
    });
  }

  function step(rows: readonly number[]) {
    const inputs: Matrix[] = [
      rows.map((row) => [...digits.images.slice(row * 784, row * 784 + 784)].map((x) => x / 255)),
    ];
    const sums: Matrix[] = [];
    layers.forEach(({ activation }, l) => {
      const z = product(inputs[l], state[l].w).map((row) => row.map((x, j) => x + state[l].b[0][j]));
      sums.push(z);
      inputs.push(activation === 'softmax' ? z.map(softmaxOf) : z.map((row) => row.map(functions[activation][0])));
    });
    const outputs = inputs[layers.length];
    const graded = outputs.map((p, n) => lossOf(run, p, digits.labels[rows[n]]));
    let delta = outputs.map((p, n) =>
      p.map((x, k) => p.reduce((sum, y, j) => sum + graded[n].slope[j] * y * ((j === k ? 1 : 0) - x), 0) / rows.length),
    );
    t++;
    for (let l = layers.length - 1; l >= 0; l--) {
      const { w, b } = state[l];
      const back = product(delta, transpose(w));
      update(`w${l}`, w, product(transpose(inputs[l]), delta));
      update(`b${l}`, b, [transpose(delta).map((column) => column.reduce((a, x) => a + x))]);
      const before = l > 0 ? layers[l - 1].activation : 'softmax';
      if (before !== 'softmax') delta = zip(back, sums[l - 1], (g, z) => g * functions[before][1](z));
    }
    const right = outputs.filter((p, n) => p.indexOf(Math.max(...p)) === digits.labels[rows[n]]);
    return { loss: graded.reduce((sum, { value }) => sum + value, 0) / rows.length, correct: right.length };
  }

  return { step, weights: () => state.flatMap(({ w, b }) => [w.flat(), b.flat()]) };
}

/** One epoch in file order by the reference: summed loss, right guesses, and the weights afterwards. */
export function referenceEpoch(run: TrainingRun, initial: Weights, digits: Digits) {
  const reference = createReference(run, initial, digits);
  const rows = [...digits.labels.keys()];
  let loss = 0;
  let correct = 0;
  for (let from = 0; from < rows.length; from += run.batch) {
    const batch = rows.slice(from, from + run.batch);
    const part = reference.step(batch);
    loss += part.loss * batch.length;
    correct += part.correct;
  }
  return { loss, correct, weights: reference.weights() };
}
