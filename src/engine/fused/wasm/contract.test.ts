import { readFile } from 'node:fs/promises';
import { compileKernel } from '../../../../scripts/compileKernel.mjs';
import { modelContract } from '../../contract';
import { openOn } from './fusedModel';

// Node 20 knows no relaxed SIMD; the build with it is tested in the browser.
const module = await WebAssembly.compile(await readFile(await compileKernel('simd')));

modelContract('fused-wasm without relaxed SIMD', openOn(module), { exact: true });
