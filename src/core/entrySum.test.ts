import { expect, test } from 'vitest';
import { entrySum, type LayerEntry, strongestTerms, termOf } from './entrySum';
import { createRandom } from './random';
import { defaultRun } from './run';
import { initialWeights } from './weights';

/** A decimal as it stands on screen, as a whole number of 10⁻²⁰. */
const SCALE = 20;
function exact(text: string): bigint {
  const [, sign, whole, decimals = ''] = /^([+−]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a number: ${text}`);
  const size = BigInt(whole + decimals.padEnd(SCALE, '0'));
  return sign === '−' ? -size : size;
}

/** Rounds to 4 decimals, half away from 0, in whole numbers alone. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  const unit = 10n ** BigInt(SCALE - 4);
  const size = numerator < 0n ? -numerator : numerator;
  const units = (2n * size + denominator * unit) / (2n * denominator * unit);
  return (numerator < 0n ? -units : units) * unit;
}

function product(input: string, weight: string): bigint {
  const [byte, full] = input.split('/');
  if (full) return rounded(BigInt(byte) * exact(weight), BigInt(full));
  return rounded(exact(input) * exact(weight), 10n ** BigInt(SCALE));
}

/** A picture of random ink: four pixels of five are paper. */
function ink(seed: number): Uint8Array {
  const random = createRandom(seed);
  return Uint8Array.from({ length: 784 }, () => (random.next() < 0.8 ? 0 : random.below(256)));
}

/** Every entry of the first two layers, for weights as they start (scale 1) and as large as trained ones. */
function* entries(seed: number, scale: number): Generator<LayerEntry> {
  const [w1, b1, w2, b2] = initialWeights({ ...defaultRun, seed }).map(({ values }) => values.map((v) => v * scale));
  const random = createRandom(seed, 9);
  for (const bias of [b1, b2]) for (let i = 0; i < bias.length; i++) bias[i] = 0.1 * random.normal();
  const bytes = ink(seed);
  const pixels = Float64Array.from(bytes, (byte) => byte / 255);
  const first = Array.from(b1, (bias, unit) => ({ inputs: pixels, bytes, kernel: w1, units: b1.length, unit, bias }));
  yield* first;
  const hidden = Float64Array.from(first, (entry) => {
    let z = entry.bias;
    for (let i = 0; i < 784; i++) z += termOf(entry, i);
    return Math.max(0, z);
  });
  for (let unit = 0; unit < b2.length; unit++)
    yield { inputs: hidden, kernel: w2, units: b2.length, unit, bias: b2[unit] };
}

test.each([
  [1, 1],
  [2, 1],
  [3, 4],
  [4, 6],
])('What is shown adds up to what is shown, digit by digit, for 96 entries (seed %i, weights × %i)', (seed, scale) => {
  let count = 0;
  for (const entry of entries(seed, scale)) {
    const sum = entrySum(entry, strongestTerms(entry, 6));
    for (const { input, weight, product: shown } of sum.terms) expect(product(input, weight)).toBe(exact(shown));
    const parts = [...sum.terms.map((term) => term.product), sum.others.total, sum.bias];
    if (sum.rounding) parts.push(sum.rounding);
    expect(parts.reduce((total, part) => total + exact(part), 0n)).toBe(exact(sum.z));
    count++;
  }
  expect(count).toBe(96);
});

test('The sum shown is the true one, rounded, and the rounding is never more than its parts can lack', () => {
  for (const entry of entries(5, 3)) {
    const { z, rounding, others } = entrySum(entry, strongestTerms(entry, 6));
    let truth = entry.bias;
    let zeros = 0;
    for (let i = 0; i < entry.inputs.length; i++) truth += termOf(entry, i);
    for (let i = 0; i < entry.inputs.length; i++) if (termOf(entry, i) === 0) zeros++;
    expect(Number(z.replace('−', '-'))).toBeCloseTo(truth, 4);
    expect(Math.abs(Number((rounding ?? '0').replace('−', '-')))).toBeLessThanOrEqual(0.00045);
    expect(others).toMatchObject({ count: entry.inputs.length - 6, zeros });
  }
});

test('Any term can be shown; each is counted once', () => {
  const [entry] = entries(1, 1);
  const all = Array.from({ length: 784 }, (_, index) => index);
  expect(entrySum(entry, all).others).toEqual({ count: 0, zeros: 0, total: '+0.0000' });
  expect(entrySum(entry, [0]).others.count).toBe(783);
});

test('The strongest terms are the largest in size, largest first, and none is 0', () => {
  const entry = { inputs: [1, 0, 0.5, 1], kernel: [0.1, 9, -0.6, 0.2], units: 1, unit: 0, bias: 0 };
  expect(strongestTerms(entry, 6)).toEqual([2, 3, 0]);
  expect(strongestTerms(entry, 1)).toEqual([2]);
});

test('A factor gets more decimals where its product would round the other way', () => {
  // 0.071354 shown as 0.07135 would leave it open whether the product is 0.0713 or 0.0714.
  const entry = { inputs: [1], bytes: [255], kernel: [0.071354], units: 1, unit: 0, bias: 0 };
  expect(entrySum(entry, [0]).terms[0]).toMatchObject({ input: '255/255', weight: '0.071354', product: '+0.0714' });
});
