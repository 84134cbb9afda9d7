import type { TrainingRun } from '../../../core/run';
import { UNIFORM_STRIDE } from './createKernel';
import type { Layout } from './createLayout';
import { gpuFlags } from './gpuFlags';
import { optimizerTexts } from './optimizerText';

/** Most steps of a submit, and about as many rows; a batch may have more. */
export const MOST_STEPS = 512;
export const MOST_PICKS = 65_536;

/** The buffers that training keeps from call to call, by the names that the kernels know. */
export interface TrainingBuffers {
  all(): Readonly<Record<'now' | 'picks' | 'parameters' | 'memory' | 'values' | 'figures', GPUBuffer>>;
  /** Makes room for batches of this many rows. */
  fit(batch: number): void;
  dispose(): void;
}

export function createTrainingBuffers(device: GPUDevice, run: TrainingRun, layout: Layout): TrainingBuffers {
  const { remembers, first } = optimizerTexts[run.optimizer];
  const { storage, uniform, copyTo, copyFrom } = gpuFlags;
  const create = (numbers: number, usage: number) => device.createBuffer({ size: 4 * numbers, usage });
  const bySample = (batch: number) => ({
    picks: create(Math.max(batch, MOST_PICKS), storage | copyTo),
    values: create(batch * layout.values, storage),
    figures: create(batch * 4, storage),
  });

  const memory = create(Math.max(1, remembers * layout.parameters), storage | copyTo);
  if (first) device.queue.writeBuffer(memory, 0, new Float32Array(remembers * layout.parameters).fill(first));
  const lasting = {
    now: create((MOST_STEPS * UNIFORM_STRIDE) / 4, uniform | copyTo),
    parameters: create(layout.parameters, storage | copyTo | copyFrom),
    memory,
  };
  let room = run.batch;
  let samples = bySample(room);
  const free = (buffers: Record<string, GPUBuffer>) => {
    for (const buffer of Object.values(buffers)) buffer.destroy();
  };

  return {
    all: () => ({ ...lasting, ...samples }),
    fit(batch) {
      if (batch <= room) return;
      free(samples);
      room = batch;
      samples = bySample(room);
    },
    dispose() {
      free(lasting);
      free(samples);
    },
  };
}
