import type { EngineInfo } from './Engine';
import { hasSimd } from './fused/wasm/simdSupport';

/** What stands against an engine on this device; found out without loading it. */
export interface Check {
  readonly available: boolean;
  /** Why it is not available; of an available one only 'software'. */
  readonly reason?: EngineInfo['reason'];
}

const fine: Check = { available: true };
const software: Check = { available: true, reason: 'software' };

/** Engines that need no more than JavaScript. */
export async function checkNothing(): Promise<Check> {
  return fine;
}

export async function checkWasm(): Promise<Check> {
  return typeof WebAssembly === 'object' ? fine : { available: false, reason: 'noWasm' };
}

/** The fused kernel comes with vectors only. */
export async function checkFusedWasm(): Promise<Check> {
  const wasm = await checkWasm();
  if (!wasm.available) return wasm;
  return hasSimd() ? fine : { available: false, reason: 'noSimd' };
}

/** Looks for WebGL 2 on a canvas of its own, which is given back at once: browsers grant only a few. */
export async function checkWebgl(): Promise<Check> {
  const gl = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return { available: false, reason: 'noWebGL' };
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware(renderer) ? software : fine;
}

export async function checkWebgpu(): Promise<Check> {
  // Not every set of types knows WebGPU yet, nor does every browser.
  const { gpu } = navigator as { gpu?: Gpu };
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (!adapter) return { available: false, reason: 'noWebGPU' };
  const { info } = adapter;
  const names = [info?.vendor, info?.architecture, info?.device, info?.description].join(' ');
  return adapter.isFallbackAdapter || info?.isFallbackAdapter || isSoftware(names) ? software : fine;
}

/** The little of WebGPU that is asked here. */
interface Gpu {
  requestAdapter(options: { powerPreference: 'high-performance' }): Promise<GpuAdapter | null>;
}

interface GpuAdapter {
  readonly isFallbackAdapter?: boolean;
  readonly info?: {
    readonly vendor: string;
    readonly architecture: string;
    readonly device: string;
    readonly description: string;
    readonly isFallbackAdapter?: boolean;
  };
}

/** Whether a renderer's name is that of a processor pretending to be a GPU. */
export function isSoftware(renderer: string): boolean {
  return /swiftshader|llvmpipe|lavapipe|softpipe|basic render|software|\bwarp\b/i.test(renderer);
}
