import type { OpenModel } from '../../Model';
import { openOn } from './fusedModel';
import { hasRelaxedSimd } from './simdSupport';

/** The kernel for this browser, compiled once for all models; after a failure it is fetched anew. */
let module: Promise<WebAssembly.Module> | undefined;

/** The whole training step in one WebAssembly kernel, which reads only the lit pixels of an image. */
export const openFusedWasm: OpenModel = async (run, weights, digits) => {
  module ??= loadKernel(hasRelaxedSimd());
  module.catch(() => {
    module = undefined;
  });
  return openOn(await module)(run, weights, digits);
};

/** Fetches and compiles one of the two builds. */
export async function loadKernel(relaxed: boolean): Promise<WebAssembly.Module> {
  const { url } = await (relaxed ? import('virtual:fused-kernel/relaxed') : import('virtual:fused-kernel/simd'));
  const response = await fetch(new URL(url, self.location.href));
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return WebAssembly.compile(await response.arrayBuffer());
}
