import type { CurveAxis } from '../../ui/curves/CurveSpace';

/** Distances between ticks that read well. */
const steps = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

/**
 * An axis that holds all values, with ticks at round numbers, at most seven; a share of its length is left free above
 * the highest value, for a legend.
 */
export function roundAxis(
  values: readonly number[],
  free: number,
  limits: readonly [low: number, high: number],
): CurveAxis {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite);
  const top = Math.max(...finite);
  if (!finite.length) {
    const to = Math.min(limits[1], limits[0] + 1);
    return { from: limits[0], to, ticks: [limits[0], to] };
  }
  const high = top + ((top - low) * free) / (1 - free);
  const step = steps.find((candidate) => (high - low) / candidate <= 6) ?? Math.ceil((high - low) / 6);
  const decimals = step < 0.01 ? 3 : step < 0.1 ? 2 : step < 1 ? 1 : 0;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals)),
  );
  return {
    from: ticks[0],
    to: ticks[ticks.length - 1],
    // No accuracy is above 1, however much room a legend needs.
    ticks: ticks.filter((tick) => tick >= limits[0] && tick <= limits[1]),
    text: (tick) => tick.toFixed(decimals),
  };
}
