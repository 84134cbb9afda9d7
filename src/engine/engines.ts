import { createChooser, type EngineEntries } from './createChooser';
import { checkFusedWasm, checkNothing, checkWasm, checkWebgl, checkWebgpu } from './deviceChecks';
import type { ConcreteEngine } from './Engine';
import { coversWebgpu } from './fused/webgpu/coversWebgpu';
import type { Model, OpenModel } from './Model';
import { openPlain } from './plain/plainModel';
import type { TfjsBackend } from './tfjs/TfjsBackend';

/** Every engine there is. A new one is its folder and a line here. */
export const engines: EngineEntries = {
  'fused-wasm': { check: checkFusedWasm, open: fusedWasm },
  'fused-webgpu': { check: checkWebgpu, open: fusedWebgpu, covers: coversWebgpu, instead: 'tfjs-webgpu' },
  'tfjs-wasm': { check: checkWasm, open: tfjs('wasm') },
  'tfjs-webgl': { check: checkWebgl, open: tfjs('webgl') },
  'tfjs-webgpu': { check: checkWebgpu, open: tfjs('webgpu') },
  'tfjs-cpu': { check: checkNothing, open: tfjs('cpu') },
  plain: { check: checkNothing, open: openPlain },
};

/** Fetched when a model is first opened, the kernel too. */
async function fusedWasm(...[run, weights, digits]: Parameters<OpenModel>): Promise<Model> {
  const { openFusedWasm } = await import('./fused/wasm/openFusedWasm');
  return openFusedWasm(run, weights, digits);
}

/** Fetched when a model is first opened. */
async function fusedWebgpu(...[run, weights, digits]: Parameters<OpenModel>): Promise<Model> {
  const { openFusedWebgpu } = await import('./fused/webgpu/openFusedWebgpu');
  return openFusedWebgpu(run, weights, digits);
}

/** TensorFlow.js on a backend; its code is fetched when a model is first opened. */
function tfjs(backend: TfjsBackend): OpenModel {
  return async (run, weights, digits) => {
    const { openTfjs } = await import('./tfjs/openTfjs');
    return openTfjs(backend)(run, weights, digits);
  };
}

// What is learned of the device's engines holds for every model on it, hence one memory.
const chooser = createChooser(engines);

/** See `Chooser`. */
export const chooseEngine = chooser.choose;
/** See `Chooser`. */
export const distrustEngine = chooser.distrust;
/** See `Chooser`. */
export const listEngines = chooser.list;

/** How an engine opens a model. */
export function openEngine(engine: ConcreteEngine): OpenModel {
  return engines[engine].open;
}
