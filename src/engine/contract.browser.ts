import { memory } from '@tensorflow/tfjs-core';
import { modelContract } from './contract';
import { openOn } from './fused/wasm/fusedModel';
import { loadKernel, openFusedWasm } from './fused/wasm/openFusedWasm';
import { coversWebgpu } from './fused/webgpu/coversWebgpu';
import { liveBuffers } from './fused/webgpu/liveBuffers';
import { openFusedWebgpu } from './fused/webgpu/openFusedWebgpu';
import { openPlain } from './plain/plainModel';
import { openTfjs } from './tfjs/openTfjs';

const allocated = () => memory().numTensors;

modelContract('plain', openPlain, { exact: true });
modelContract('fused-wasm', openFusedWasm, { exact: true });
modelContract('fused-wasm without relaxed SIMD', openOn(await loadKernel(false)), { exact: true });
modelContract('tfjs-cpu', openTfjs('cpu'), { exact: true, allocated });
modelContract('tfjs-wasm', openTfjs('wasm'), { exact: true, allocated });
modelContract('tfjs-webgl', openTfjs('webgl'), { allocated });
// Each look takes a WebGPU without a GPU a sixth of a second.
modelContract('tfjs-webgpu', openTfjs('webgpu'), { allocated, atOnce: 10 });
modelContract('fused-webgpu', openFusedWebgpu, {
  covers: coversWebgpu,
  exact: true,
  allocated: liveBuffers,
  atOnce: 10,
  steps: 10,
});
