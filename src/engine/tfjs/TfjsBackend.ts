import type { ConcreteEngine } from '../Engine';

/** The backends of TensorFlow.js that the lab offers. */
export type TfjsBackend = 'cpu' | 'wasm' | 'webgl' | 'webgpu';

/** What the menu calls TensorFlow.js on this backend. */
export function engineOf(backend: TfjsBackend): ConcreteEngine {
  return `tfjs-${backend}`;
}
