import type { CurveLine } from '../../ui/curves/CurveLine';
import type { CurveAxis, CurvePoint } from '../../ui/curves/CurveSpace';
import type { CompareRow, RowEpoch } from './CompareRow';
import type { Choice } from './choice';

export type Metric = 'accuracy' | 'loss';

/** Names at the ends of more lines than these would only cover each other. */
const MOST_ENDS = 11;

const validation = { accuracy: 'valAccuracy', loss: 'valLoss' } as const satisfies Record<Metric, keyof RowEpoch>;

export interface LineWishes {
  readonly metric: Metric;
  readonly colour: Choice['colour'];
  readonly ends: ReadonlyMap<string, string>;
  /** Thin lines for the training figures of the two in colour. */
  readonly training: boolean;
  /** What is drawn of a figure; default itself. */
  readonly scale?: (value: number) => number;
}

/** One line for each run: grey ones first, so that those in colour lie on top. */
export function compareLines(rows: readonly CompareRow[], wishes: LineWishes): readonly CurveLine[] {
  const { metric, colour, ends, training, scale = (value) => value } = wishes;
  const points = (row: CompareRow, figure: keyof RowEpoch): readonly CurvePoint[] =>
    row.epochs
      .map((epoch) => [epoch.epoch, scale(epoch[figure] ?? Number.NaN)] as const)
      // Without a validation set there is nothing to draw.
      .filter(([, y]) => Number.isFinite(y));
  const named = rows.filter((row) => colour.includes(row.id)).length;
  let free = MOST_ENDS - named;
  const grey = rows
    .filter((row) => !colour.includes(row.id))
    .map((row): CurveLine => {
      const end = free-- > 0 ? { end: ends.get(row.id) } : undefined;
      return {
        key: row.id,
        look: row.entry ? 'other' : 'slidesDotted',
        points: points(row, validation[metric]),
        ...end,
      };
    });
  const coloured = colour.flatMap((id, slot) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return [];
    const thin: CurveLine = {
      key: `${id} training`,
      look: 'seed',
      pigment: slot === 0 ? 'network' : 'check',
      points: points(row, metric),
    };
    const look = slot === 0 ? ('train' as const) : ('validation' as const);
    const line: CurveLine = { key: id, look, points: points(row, validation[metric]), end: ends.get(id) };
    return training ? [thin, line] : [line];
  });
  return [...grey, ...coloured];
}

/** From the first epoch to the longest run's last. */
export function epochAxis(rows: readonly CompareRow[]): CurveAxis {
  const last = Math.max(10, ...rows.map(({ epochs }) => epochs.at(-1)?.epoch ?? 0));
  return { from: 0.5, to: last + 0.5, ticks: Array.from({ length: last }, (_, i) => i + 1) };
}

/** 0 to 1; or, zoomed, what the lines need of it, in round numbers. */
export function accuracyAxis(lines: readonly CurveLine[], zoomed: boolean): CurveAxis {
  const text = (tick: number) => String(Number(tick.toFixed(3)));
  if (!zoomed) return { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], text };
  const { low, high } = reach(lines, [0.9, 1]);
  const step = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2].find((size) => (high - low) / size <= 5) ?? 0.2;
  // A single value needs some room too.
  const top = Math.max(1, Math.min(Math.ceil(high / step), Math.round(1 / step)));
  const ticks = steps(Math.min(Math.floor(low / step), top - 1), top, step);
  return { from: ticks[0], to: ticks[ticks.length - 1], ticks, text };
}

/** From 0 to the largest loss, in round numbers. */
export function lossAxis(lines: readonly CurveLine[]): CurveAxis {
  const high = Math.max(1e-6, reach(lines, [0, 0.5]).high);
  const power = 10 ** Math.floor(Math.log10(high / 4));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => high / size <= 5) ?? 10 * power;
  const ticks = steps(0, Math.ceil(high / step), step);
  return { from: 0, to: ticks[ticks.length - 1], ticks, text: (tick) => String(Number(tick.toPrecision(3))) };
}

/** Powers of ten; the lines are logarithms already. */
export function logLossAxis(lines: readonly CurveLine[]): CurveAxis {
  const { low, high } = reach(lines, [-1, 0]);
  const ticks = steps(Math.floor(low), Math.max(Math.floor(low) + 1, Math.ceil(high)), 1);
  return {
    from: ticks[0],
    to: ticks[ticks.length - 1],
    ticks,
    text: (tick) => String(Number((10 ** tick).toFixed(6))),
  };
}

function steps(from: number, to: number, size: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => (from + i) * size);
}

function reach(lines: readonly CurveLine[], otherwise: readonly [number, number]): { low: number; high: number } {
  const values = lines.flatMap(({ points }) => points.map(([, y]) => y)).filter(Number.isFinite);
  return values.length
    ? { low: Math.min(...values), high: Math.max(...values) }
    : { low: otherwise[0], high: otherwise[1] };
}
