import { describe, expect, it } from 'vitest';
import { type Candidate, type Candidates, decideEngine } from './decideEngine';

const ready: Candidate = { available: true, software: false, failed: false };
const absent: Candidate = { ...ready, available: false };
const software: Candidate = { ...ready, software: true };
const failed: Candidate = { ...ready, failed: true };
const took = (msPerStep: number): Candidate => ({ ...ready, msPerStep });

/** No fused engine, all others there and nothing measured, but for what a test says. */
function candidates(given: Partial<Candidates>): Candidates {
  const rest = {
    'fused-wasm': absent,
    'fused-webgpu': absent,
    'tfjs-wasm': ready,
    'tfjs-webgl': ready,
    'tfjs-webgpu': ready,
    'tfjs-cpu': ready,
    plain: ready,
  };
  return { ...rest, ...given };
}

describe('auto with a GPU', () => {
  it('measures WebGPU first and wasm beside it', () => {
    expect(decideEngine(candidates({}))).toEqual({ measure: 'tfjs-webgpu' });
    expect(decideEngine(candidates({ 'tfjs-webgpu': took(2) }))).toEqual({ measure: 'tfjs-wasm' });
  });

  it('prefers the GPU, even where wasm is a little faster', () => {
    const decision = decideEngine(candidates({ 'tfjs-webgpu': took(4), 'tfjs-wasm': took(3) }));
    expect(decision).toEqual({ engine: 'tfjs-webgpu', reason: 'hardware' });
  });

  it('takes wasm where it was measured more than half as fast again', () => {
    const decision = decideEngine(candidates({ 'tfjs-webgpu': took(4), 'tfjs-wasm': took(2.6) }));
    expect(decision).toEqual({ engine: 'tfjs-wasm', reason: 'measured' });
  });

  it('goes to WebGL where WebGPU is missing, pretended or broken', () => {
    for (const webgpu of [absent, software, failed]) {
      const given = { 'tfjs-webgpu': webgpu, 'tfjs-webgl': took(4), 'tfjs-wasm': took(4) };
      expect(decideEngine(candidates(given))).toEqual({ engine: 'tfjs-webgl', reason: 'hardware' });
    }
  });

  it('needs no wasm to decide', () => {
    const decision = decideEngine(candidates({ 'tfjs-webgpu': took(90), 'tfjs-wasm': failed }));
    expect(decision).toEqual({ engine: 'tfjs-webgpu', reason: 'hardware' });
  });
});

describe('auto without a GPU', () => {
  const none = { 'tfjs-webgpu': absent, 'tfjs-webgl': absent };

  it('takes wasm, however slow', () => {
    expect(decideEngine(candidates(none))).toEqual({ measure: 'tfjs-wasm' });
    const decision = decideEngine(candidates({ ...none, 'tfjs-wasm': took(99), plain: took(1), 'tfjs-cpu': took(1) }));
    expect(decision).toEqual({ engine: 'tfjs-wasm', reason: 'noGpu' });
  });

  it('never takes a GPU that is only pretended, and says so', () => {
    const pretended = { 'tfjs-webgpu': software, 'tfjs-webgl': { ...took(0.1), software: true } };
    const decision = decideEngine(candidates({ ...pretended, 'tfjs-wasm': took(9) }));
    expect(decision).toEqual({ engine: 'tfjs-wasm', reason: 'softwareGpu' });
  });

  it('says that it fell back where a GPU failed', () => {
    const broken = { 'tfjs-webgpu': absent, 'tfjs-webgl': failed, 'tfjs-wasm': took(9) };
    expect(decideEngine(candidates(broken))).toEqual({ engine: 'tfjs-wasm', reason: 'fallback' });
  });

  it('comes to TensorFlow.js on one core, then to plain TypeScript', () => {
    const noWasm = { ...none, 'tfjs-wasm': absent };
    expect(decideEngine(candidates(noWasm))).toEqual({ measure: 'tfjs-cpu' });
    const cpu = candidates({ ...noWasm, 'tfjs-cpu': took(50), plain: took(2) });
    expect(decideEngine(cpu)).toEqual({ engine: 'tfjs-cpu', reason: 'onlyOne' });
    expect(decideEngine(candidates({ ...noWasm, 'tfjs-cpu': failed }))).toEqual({ measure: 'plain' });
    const plain = candidates({ ...noWasm, 'tfjs-cpu': failed, plain: took(2) });
    expect(decideEngine(plain)).toEqual({ engine: 'plain', reason: 'fallback' });
  });

  it('always comes to an end', () => {
    const all = { ...none, 'tfjs-wasm': failed, 'tfjs-cpu': failed, plain: failed };
    expect(decideEngine(candidates(all))).toEqual({ engine: 'plain', reason: 'fallback' });
  });
});

describe('auto with fused engines', () => {
  it('prefers them to TensorFlow.js on the same device, without measuring that', () => {
    expect(decideEngine(candidates({ 'fused-webgpu': ready, 'fused-wasm': ready }))).toEqual({
      measure: 'fused-webgpu',
    });
    const measured = { 'fused-webgpu': took(0.1), 'fused-wasm': took(0.13) };
    expect(decideEngine(candidates(measured))).toEqual({ engine: 'fused-webgpu', reason: 'hardware' });
    const noGpu = { 'tfjs-webgpu': software, 'tfjs-webgl': absent, 'fused-wasm': took(0.13) };
    expect(decideEngine(candidates(noGpu))).toEqual({ engine: 'fused-wasm', reason: 'softwareGpu' });
  });

  it('takes fused wasm rather than a GPU that is much slower', () => {
    const measured = { 'fused-webgpu': failed, 'tfjs-webgpu': took(1), 'fused-wasm': took(0.13) };
    expect(decideEngine(candidates(measured))).toEqual({ engine: 'fused-wasm', reason: 'measured' });
  });
});
