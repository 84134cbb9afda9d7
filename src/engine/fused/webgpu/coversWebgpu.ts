import type { TrainingRun } from '../../../core/run';
import { createLayout, type Layout } from './createLayout';

/** Threads that work on one sample together. */
export const SAMPLE_THREADS = 256;
/** Threads of a workgroup that updates parameters, one each; with fewer the widest network had too many groups. */
export const UPDATE_THREADS = 128;

/** What every WebGPU device has; a network that needs more is not this engine's, so that it runs everywhere. */
export const limits = {
  /** Bytes that a workgroup shares. */
  shared: 16_384,
  /** Bytes of one buffer that a shader can reach. */
  buffer: 128 * 2 ** 20,
  /** Workgroups of a dispatch. */
  groups: 65_535,
};

/** How much of each limit a network takes in training. */
export function footprint(layout: Layout, batch: number): Record<keyof typeof limits, number> {
  const { lines, parts } = sharedNumbers(layout);
  return {
    // One number more tells whether a sample went wrong.
    shared: 4 * (lines + parts + 1),
    // An optimizer remembers two numbers of a parameter at most.
    buffer: 4 * Math.max(2 * layout.parameters, batch * layout.values),
    groups: Math.max(Math.ceil(layout.parameters / UPDATE_THREADS), batch),
  };
}

/** Numbers that the threads of a sample share: a layer's inputs and outputs, and partial sums of its units. */
export function sharedNumbers({ widestInput, widestLayer }: Layout) {
  return { lines: 2 * widestInput, parts: Math.max(SAMPLE_THREADS, widestLayer) };
}

/**
 * Whether the engine trains a run on every WebGPU device. It knows every optimizer, loss and activation; too much for
 * it are only wide networks in very large batches, whose activations do not fit into one buffer.
 */
export function coversWebgpu(run: TrainingRun): boolean {
  const needs = footprint(createLayout(run), run.batch);
  return needs.shared <= limits.shared && needs.buffer <= limits.buffer && needs.groups <= limits.groups;
}
