import type { TFunction } from 'i18next';
import type { EngineInfo } from '../../engine/Engine';

/** The engine that others are compared with: the one that most tutorials would run here. */
const REFERENCE = 'tfjs-wasm';

/** Milliseconds a step and how that compares with TensorFlow.js on WASM; empty where it was not measured. */
export function speedText(t: TFunction, { id, msPerStep }: EngineInfo, engines: readonly EngineInfo[]): string {
  if (msPerStep === undefined) return '';
  const ms = t('engine.msPerStep', { ms: stepTime(msPerStep) });
  const reference = engines.find((info) => info.id === REFERENCE)?.msPerStep;
  if (reference === undefined || id === REFERENCE) return ms;
  return `${ms} · ${t('engine.timesReference', { times: factor(reference / msPerStep) })}`;
}

/** Milliseconds to two figures or so: 0.13, 2.4, 58. */
export function stepTime(ms: number): string {
  if (ms < 1) return ms.toFixed(2);
  return ms < 20 ? ms.toFixed(1) : ms.toFixed(0);
}

function factor(times: number): string {
  if (times < 0.1) return times.toFixed(2);
  return times < 10 ? times.toFixed(1) : times.toFixed(0);
}
