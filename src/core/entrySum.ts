import { ofUnits, roundsTo, SHOWN_DECIMALS, shownNumber, shownTerm, shownUnits } from './shownNumber';

/** One entry of a layer, z = Σ xᵢ·wᵢ + b, with all that goes into it. */
export interface LayerEntry {
  /** x: pixels 0…1, or the activations of the layer before. */
  readonly inputs: ArrayLike<number>;
  /** The pixels as bytes, where the inputs are pixels: x is then shown as the exact fraction byte/255. */
  readonly bytes?: ArrayLike<number>;
  /** inputs × units, row-major: input i reaches unit u by `kernel[i · units + u]`. */
  readonly kernel: ArrayLike<number>;
  readonly units: number;
  readonly unit: number;
  readonly bias: number;
}

/** One x·w, as it is shown. */
export interface SumTerm {
  /** Of the input, from 0. */
  readonly index: number;
  readonly value: number;
  readonly input: string;
  readonly weight: string;
  readonly product: string;
}

/** A sum in which everything shown adds up to what is shown, to the last digit. */
export interface EntrySum {
  readonly terms: readonly SumTerm[];
  /** The terms that are not shown one by one, and how many of them are exactly 0. */
  readonly others: { readonly count: number; readonly zeros: number; readonly total: string };
  readonly bias: string;
  /** What the rounded numbers above lack to the rounded sum; undefined where they lack nothing. */
  readonly rounding?: string;
  readonly z: string;
}

/** The most digits that a factor may need to give its product. */
const MOST_DECIMALS = 16;

/** The term that an input adds to an entry. */
export function termOf({ inputs, kernel, units, unit }: LayerEntry, index: number): number {
  return inputs[index] * kernel[index * units + unit];
}

/** Indices of the inputs whose terms are largest in size, largest first; terms of 0 are none. */
export function strongestTerms(entry: LayerEntry, count: number): readonly number[] {
  const size = (index: number) => Math.abs(termOf(entry, index));
  return Array.from({ length: entry.inputs.length }, (_, index) => index)
    .filter((index) => size(index) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, count);
}

/**
 * Writes an entry's sum down: the terms asked for one by one, the others together, the bias, and the rounding. Each
 * number is the true one, rounded; the rounding has a line of its own.
 */
export function entrySum(entry: LayerEntry, shown: readonly number[]): EntrySum {
  const asked = new Set(shown);
  let others = 0;
  let zeros = 0;
  for (let index = 0; index < entry.inputs.length; index++) {
    if (asked.has(index)) continue;
    const term = termOf(entry, index);
    others += term;
    if (term === 0) zeros++;
  }
  const terms = shown.map((index) => showTerm(entry, index));
  const parts = [...terms.map(({ value }) => value), others, entry.bias];
  const z = parts.reduce((sum, part) => sum + part, 0);
  const lacking = shownUnits(z) - parts.reduce((sum, part) => sum + shownUnits(part), 0);
  return {
    terms,
    others: { count: entry.inputs.length - asked.size, zeros, total: shownTerm(others) },
    bias: shownTerm(entry.bias),
    ...(lacking !== 0 && { rounding: shownTerm(ofUnits(lacking)) }),
    z: shownNumber(z),
  };
}

/** Factors get as many decimals as it takes to find the product from what is shown. */
function showTerm(entry: LayerEntry, index: number): SumTerm {
  const { inputs, bytes, kernel, units, unit } = entry;
  const x = inputs[index];
  const w = kernel[index * units + unit];
  const value = x * w;
  let decimals = SHOWN_DECIMALS + 1;
  const factor = () => (bytes ? x : Number(x.toFixed(decimals - 1)));
  while (decimals < MOST_DECIMALS && !roundsTo(factor() * Number(w.toFixed(decimals)), value)) decimals++;
  return {
    index,
    value,
    input: bytes ? `${bytes[index]}/255` : shownNumber(x, decimals - 1),
    weight: shownNumber(w, decimals),
    product: shownTerm(value),
  };
}
