import type { ConcreteEngine, EngineReason } from './Engine';

/** What is known of an engine so far. */
export interface Candidate {
  /** It is there and covers the run at hand. */
  readonly available: boolean;
  /** Its GPU is only pretended by the processor. */
  readonly software: boolean;
  /** It was tried and did not give the right numbers. */
  readonly failed: boolean;
  /** Milliseconds per step of the run at hand; unknown until measured. */
  readonly msPerStep?: number;
}

export type Candidates = Readonly<Record<ConcreteEngine, Candidate>>;

/** The engine that shall train, or the one that has to be tried and measured before that can be said. */
export type Decision =
  | { readonly engine: ConcreteEngine; readonly reason: EngineReason }
  | { readonly measure: ConcreteEngine };

/** How many times faster than a GPU the processor must be to be chosen instead: speed is not all, heat counts. */
const MUCH_FASTER = 1.5;

// Each in order of preference.
const gpus = ['fused-webgpu', 'tfjs-webgpu', 'tfjs-webgl'] as const;
const processors = ['fused-wasm', 'tfjs-wasm'] as const;
const lastResorts = ['tfjs-cpu', 'plain'] as const;

/** The choice that `auto` means. Pure: asked again after each measurement until it names an engine. */
export function decideEngine(candidates: Candidates): Decision {
  const usable = (name: ConcreteEngine) => candidates[name].available && !candidates[name].failed;
  const ms = (name: ConcreteEngine) => candidates[name].msPerStep;
  const gpu = gpus.find((name) => usable(name) && !candidates[name].software);
  const processor = processors.find(usable);
  const finalists = [gpu, processor].filter((name) => name !== undefined);
  const unmeasured = finalists.find((name) => ms(name) === undefined);
  if (unmeasured) return { measure: unmeasured };
  if (gpu && processor) {
    const processorWins = (ms(processor) ?? 0) * MUCH_FASTER < (ms(gpu) ?? 0);
    return processorWins ? { engine: processor, reason: 'measured' } : { engine: gpu, reason: 'hardware' };
  }
  if (gpu) return { engine: gpu, reason: 'hardware' };
  if (processor) return { engine: processor, reason: whyNoGpu(candidates) };
  const last = lastResorts.find(usable) ?? 'plain';
  if (usable(last) && ms(last) === undefined) return { measure: last };
  return { engine: last, reason: Object.values(candidates).some(({ failed }) => failed) ? 'fallback' : 'onlyOne' };
}

function whyNoGpu(candidates: Candidates): EngineReason {
  if (gpus.some((name) => candidates[name].failed && !candidates[name].software)) return 'fallback';
  return gpus.some((name) => candidates[name].available && candidates[name].software) ? 'softwareGpu' : 'noGpu';
}
