import { activationNames } from '../../../core/activations';
import { CLASSES, denseLayers, PIXELS } from '../../../core/network';
import { optimizerNames } from '../../../core/optimizers';
import type { TrainingRun } from '../../../core/run';
import type { Weights } from '../../../core/weights';
import type { Digits } from '../../../data/Dataset';
import type { Images, Model, OpenModel, Scores, Sums } from '../../Model';
import { HANDFUL, type Kernel } from './Kernel';
import { readWeights, writeWeights } from './kernelWeights';

/** Models on a kernel; each has an instance and a memory of its own, which go when it is disposed of. */
export function openOn(module: WebAssembly.Module): OpenModel {
  return async (run, weights, digits) => {
    const kernel = await openKernel(module, run, digits.labels.length);
    writeWeights(kernel, weights);
    writeDigits(kernel, digits);
    return createModel(kernel, weights, digits);
  };
}

function createModel(opened: Kernel, initial: Weights, digits: Digits): Model {
  let kernel: Kernel | undefined = opened;
  const shapes = initial.map(({ name, shape }) => ({ name, shape }));

  function present(): Kernel {
    if (!kernel) throw new Error('This model was disposed of.');
    return kernel;
  }

  return {
    async fit(rows, batch) {
      const sums: Sums[] = [];
      for (let from = 0; from < rows.length; from += batch)
        sums.push(step(present(), rows.subarray(from, from + batch)));
      return sums;
    },

    logits: async (images) => predict(present(), images),

    kept: { digits, score: async (from, count) => scoreKept(present(), from, count) },

    weights: async () => readWeights(present(), shapes),

    setWeights: (weights) => writeWeights(present(), weights),

    digitsChanged: () => writeDigits(present(), digits),

    dispose() {
      kernel = undefined;
    },
  };
}

async function openKernel(module: WebAssembly.Module, run: TrainingRun, digits: number): Promise<Kernel> {
  const { exports } = await WebAssembly.instantiate(module);
  const kernel = exports as unknown as Kernel;
  kernel.open(optimizerNames.indexOf(run.optimizer), run.lr, lossNumber(run));
  for (const { units, activation } of denseLayers(run)) {
    kernel.addLayer(units, activation === 'softmax' ? -1 : activationNames.indexOf(activation));
  }
  kernel.reserve(run.batch);
  kernel.reserveDigits(digits);
  return kernel;
}

/** 0: cross-entropy with Keras's clip, 1: from logits, 2: mean squared error. Labels are numbers in any case. */
function lossNumber({ loss, fromLogits }: TrainingRun): number {
  if (loss === 'meanSquaredError') return 2;
  return fromLogits ? 1 : 0;
}

/** Hands the digits to train on over; the kernel keeps their lit pixels. */
function writeDigits(kernel: Kernel, { images, labels }: Digits): void {
  kernel.rewind();
  for (let from = 0; from < labels.length; from += HANDFUL) {
    const some = images.subarray(from * PIXELS, (from + HANDFUL) * PIXELS);
    bytesAt(kernel, kernel.imagesPlace(), some.length).set(some);
    kernel.addDigits(some.length / PIXELS);
  }
  bytesAt(kernel, kernel.labelsPlace(), labels.length).set(labels);
}

function step(kernel: Kernel, rows: Uint32Array): Sums {
  if (rows.length > kernel.capacity()) kernel.reserve(rows.length);
  new Uint32Array(kernel.memory.buffer, kernel.rowsPlace(), rows.length).set(rows);
  const loss = kernel.step(rows.length);
  return { loss, correct: kernel.correct(), samples: rows.length };
}

function predict(kernel: Kernel, images: Images): Float32Array {
  const logits = new Float32Array((images.length / PIXELS) * CLASSES);
  for (let from = 0; from * PIXELS < images.length; from += HANDFUL) {
    const some = images.subarray(from * PIXELS, (from + HANDFUL) * PIXELS);
    const count = some.length / PIXELS;
    if (some instanceof Uint8Array) {
      bytesAt(kernel, kernel.imagesPlace(), some.length).set(some);
      kernel.predictBytes(count);
    } else {
      new Float32Array(kernel.memory.buffer, kernel.imagesPlace(), some.length).set(some);
      kernel.predictFloats(count);
    }
    readLogits(kernel, logits.subarray(from * CLASSES, (from + count) * CLASSES));
  }
  return logits;
}

function scoreKept(kernel: Kernel, first: number, rows: number): Scores {
  const guesses = new Uint8Array(rows);
  const stuck = new Uint8Array(rows);
  let loss = 0;
  for (let from = 0; from < rows; from += HANDFUL) {
    const count = Math.min(HANDFUL, rows - from);
    loss += kernel.scoreRows(first + from, count);
    guesses.set(bytesAt(kernel, kernel.guessesPlace(), count), from);
    stuck.set(bytesAt(kernel, kernel.stuckPlace(), count), from);
  }
  return { loss, guesses, stuck };
}

/** The newest logits; the kernel's rows are padded. */
function readLogits(kernel: Kernel, out: Float32Array): void {
  const stride = kernel.strideOf(kernel.layers() - 1) / Float32Array.BYTES_PER_ELEMENT;
  const rows = out.length / CLASSES;
  const padded = new Float32Array(kernel.memory.buffer, kernel.logitsPlace(), rows * stride);
  for (let row = 0; row < rows; row++) {
    // Ten numbers are sooner copied than a copy is asked for.
    for (let k = 0; k < CLASSES; k++) out[row * CLASSES + k] = padded[row * stride + k];
  }
}

function bytesAt({ memory }: Kernel, place: number, length: number): Uint8Array {
  return new Uint8Array(memory.buffer, place, length);
}
