/** The vertical axis of a chart. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Decimals of the ticks of a linear axis. */
  readonly decimals: number;
  readonly log: boolean;
}

/** From 0 up to a round number not below `top`, with at most `most` steps. */
export function zeroAxis(top: number, most: number): Axis {
  const step = roundStep(top / most);
  const steps = Math.max(1, Math.ceil(top / step - 1e-9));
  return linear(0, step, steps);
}

/** The whole range of an accuracy, or its upper end: where everything from `lowest` on can be seen. */
export function accuracyAxis(zoomed: boolean, lowest: number, most: number): Axis {
  if (!zoomed) return most < 4 ? linear(0, 0.5, 2) : linear(0, 0.25, 4);
  // A little under the edge may be cut off rather than shrink all the rest.
  const floor = [0.88, 0.8, 0.6, 0.4].find((candidate) => candidate <= lowest + 0.015) ?? 0;
  const steps = floor === 0.88 ? 3 : floor === 0.8 ? 4 : floor === 0.6 ? 4 : 3;
  const wanted = most < 3 ? 2 : steps;
  return linear(floor, (1 - floor) / wanted, wanted);
}

/** Powers of ten, with 2 and 5 between them where there are few. Its ticks are written as short as they can be. */
export function logAxis(low: number, high: number): Axis {
  const rungs: number[] = [];
  for (let power = -6; power <= 3; power++) rungs.push(...[1, 2, 5].map((digit) => digit * 10 ** power));
  const max = rungs.find((rung) => rung >= high * 0.999) ?? high;
  const min = rungs.findLast((rung) => rung <= low * 1.001 && rung < max) ?? low;
  const between = rungs.filter((rung) => rung >= min && rung <= max);
  const decades = between.filter((rung) => Math.abs(Math.log10(rung) % 1) < 1e-9);
  // Where whole decades are too few, every second rung.
  const ticks =
    between.length <= 5 ? between : decades.length > 2 ? decades : between.filter((_, index) => index % 2 === 0);
  return { min, max, ticks, decimals: 0, log: true };
}

/** The value that a log axis puts where it puts zero. */
export function belowFoot({ min, max }: Axis): number {
  return min * (min / max);
}

/** 0 at the foot of the axis, 1 at its head; beyond for values that do not fit. */
export function fraction({ min, max, log }: Axis, value: number): number {
  if (!log) return (value - min) / (max - min);
  return value > 0 ? Math.log(value / min) / Math.log(max / min) : -1;
}

function linear(min: number, step: number, steps: number): Axis {
  const ticks = Array.from({ length: steps + 1 }, (_, index) => Number((min + index * step).toPrecision(6)));
  const decimals = Math.max(1, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
  return { min, max: ticks[steps], ticks, decimals: step >= 1 ? 0 : decimals, log: false };
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * 0.999) ?? 10) * power;
}
