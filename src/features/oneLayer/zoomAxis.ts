import type { CurveAxis } from '../../ui/curves/CurveSpace';

/** The narrowest axis of whole `step`s that holds all values, with a tick at every step or at every second, fifth … */
export function zoomAxis(values: readonly number[], step: number, text: (tick: number) => string): CurveAxis {
  const finite = values.filter(Number.isFinite);
  const low = Math.floor(Math.min(...finite) / step + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.max(...finite) / step - 1e-9));
  const stride = [1, 2, 5, 10, 20].find((count) => (high - low) / count <= 5) ?? 50;
  const ticks: number[] = [];
  for (let count = Math.ceil(low / stride) * stride; count <= high; count += stride) {
    ticks.push(Number((count * step).toPrecision(6)));
  }
  return { from: low * step, to: high * step, ticks, text };
}
