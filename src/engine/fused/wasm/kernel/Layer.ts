import { allocate } from './memory';

/** Columns are handled eight at a time, rows of weights four at a time; what is too many holds zeros. */
const COLUMNS: usize = 8;
const ROWS: usize = 4;

/** One Dense layer: its sizes, and where its numbers lie. Rows of weights, sums and gradients have one `stride`. */
export class Layer {
  readonly inputs: usize;
  readonly units: usize;
  readonly activation: i32;
  /** Bytes of a row in use. */
  readonly width: usize;
  /** Bytes from one row to the next. */
  readonly stride: usize;
  /** Kernel, a row for each input, then the bias as one more row. */
  readonly weights: usize;
  readonly bias: usize;
  /** Bytes from a weight to what the optimizer remembers of it, and from there to the second thing it remembers. */
  readonly span: usize;
  /** The kernel's transpose, a row for each unit. */
  readonly transposed: usize;
  /** A row for each sample of the batch: z at first, then f(z). */
  outputs: usize = 0;

  constructor(inputs: usize, units: usize, activation: i32, transposedStride: usize, memories: usize) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    this.width = roundUp(units, COLUMNS) << 2;
    this.stride = strideOf(this.width);
    const rows = roundUp(inputs, ROWS);
    // Not a multiple of 4096: the same place in all blocks would fall on the same lines of the cache.
    this.span = roundUp((rows + 1) * this.stride, 4096) + 1344;
    this.weights = allocate(this.span * (1 + memories));
    this.bias = this.weights + rows * this.stride;
    this.transposed = transposedStride ? allocate(roundUp(units, ROWS) * transposedStride) : 0;
  }
}

/** Rows a power of two apart would crowd a few lines of the cache. */
function strideOf(width: usize): usize {
  return width % 1024 == 0 ? width + 64 : width;
}

/** The next multiple of `unit`, a power of two. */
export function roundUp(value: usize, unit: usize): usize {
  return (value + unit - 1) & ~(unit - 1);
}
