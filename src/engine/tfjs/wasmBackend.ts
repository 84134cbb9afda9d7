import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { env } from '@tensorflow/tfjs-core';
import { overrideWasmMatMul } from './overrideWasmMatMul';

const absolute = (url: string) => new URL(url, self.location.href).href;

// All three names must be given, or TensorFlow.js refuses; the threaded one is never asked for.
setWasmPaths({
  'tfjs-backend-wasm.wasm': absolute(plainUrl),
  'tfjs-backend-wasm-simd.wasm': absolute(simdUrl),
  'tfjs-backend-wasm-threaded-simd.wasm': absolute(simdUrl),
});

// The threaded build breaks when it is minified, hangs at times, and would win nothing on layers this small.
env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);

overrideWasmMatMul();
