import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkFusedWasm, checkNothing, checkWasm, checkWebgl, isSoftware } from './deviceChecks';

describe('a renderer that is a processor', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'google swiftshader',
    'Mesa/X.org, llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)',
    'Apple Software Renderer',
  ])('is known by its name: %s', (name) => {
    expect(isSoftware(name)).toBe(true);
  });

  it.each([
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Adreno (TM) 640',
    'intel gen-12lp',
    '',
  ])('is not taken for one: %s', (name) => {
    expect(isSoftware(name)).toBe(false);
  });
});

it('finds nothing missing where nothing is needed, and no canvas in Node', async () => {
  expect(await checkNothing()).toEqual({ available: true });
  expect(await checkWasm()).toEqual({ available: true });
  expect(await checkWebgl()).toEqual({ available: false, reason: 'noWebGL' });
});

describe('The fused kernel', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('is there where WebAssembly has SIMD', async () => {
    expect(await checkFusedWasm()).toEqual({ available: true });
  });

  it('is not where a browser refuses it', async () => {
    vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(await checkFusedWasm()).toEqual({ available: false, reason: 'noSimd' });
  });
});
