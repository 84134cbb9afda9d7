import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { env, ready, setBackend, type Tensor, type Tensor2D, tensor2d } from '@tensorflow/tfjs-core';
import { Callback, layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import type { TrainingRun } from '../../src/core/run';
import { answerTasks } from './answerTasks';
import { TRAIN_ROWS } from './Task';

// The peer: TensorFlow.js as every tutorial uses it, untouched: tf.sequential, compile, fit on one tensor of all rows.

let images: Tensor2D;
let targets: Tensor2D;
let test: Tensor2D;
let model: Sequential | undefined;

/** Ends `fit` after so many batches; reads no figures. */
class StopAfter extends Callback {
  #left: number;
  readonly #network: Sequential;

  constructor(network: Sequential, steps: number) {
    super();
    this.#network = network;
    this.#left = steps;
  }

  override async onBatchEnd(): Promise<void> {
    if (--this.#left <= 0) this.#network.stopTraining = true;
  }
}

function rest(): void {
  model?.dispose();
  model = undefined;
}

function build(run: TrainingRun): Sequential {
  rest();
  const network = sequential();
  run.layers.forEach(({ units }, index) => {
    network.add(layers.dense({ units, activation: 'relu', ...(index === 0 && { inputShape: [784] }) }));
  });
  network.add(
    layers.dense({ units: 10, activation: 'softmax', ...(run.layers.length === 0 && { inputShape: [784] }) }),
  );
  network.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  model = network;
  return network;
}

function greysOf(bytes: Uint8Array, rows: number): Tensor2D {
  return tensor2d(
    Float32Array.from(bytes.subarray(0, rows * 784), (grey) => grey / 255),
    [rows, 784],
  );
}

answerTasks({
  async take(digits) {
    const absolute = (url: string) => new URL(url, self.location.href).href;
    // All names must be given; without cross-origin isolation the threaded build is never asked for.
    setWasmPaths({
      'tfjs-backend-wasm.wasm': absolute(plainUrl),
      'tfjs-backend-wasm-simd.wasm': absolute(simdUrl),
      'tfjs-backend-wasm-threaded-simd.wasm': absolute(simdUrl),
    });
    await setBackend('wasm');
    await ready();
    if (await env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT')) throw new Error('the peer must be single-threaded');
    images = greysOf(digits.train.images, TRAIN_ROWS);
    test = greysOf(digits.test.images, digits.test.labels.length);
    const rows = new Float32Array(TRAIN_ROWS * 10);
    for (let row = 0; row < TRAIN_ROWS; row++) rows[row * 10 + digits.train.labels[row]] = 1;
    targets = tensor2d(rows, [TRAIN_ROWS, 10]);
  },

  async prepare(run, work, count) {
    const network = build(run);
    if (work === 'predict') {
      return async () => {
        for (let i = 0; i < count; i++) {
          const out = network.predict(test) as Tensor;
          out.dataSync();
          out.dispose();
        }
        return count;
      };
    }
    // It is never asked to evaluate: that would slice, and copy, its one large tensor for every batch.
    return async () => {
      const epochs = Math.ceil((count * run.batch) / TRAIN_ROWS);
      network.stopTraining = false;
      await network.fit(images, targets, {
        batchSize: run.batch,
        epochs,
        callbacks: [new StopAfter(network, count)],
        verbose: 0,
      });
      return count;
    };
  },
  rest,
});
