import { type History, position } from '../../../core/progress';
import { type Axis, belowFoot } from './axis';
import { type Metric, validationOf } from './metric';

/** Points that a line may have: beyond, drawing takes too long. */
export const MOST_POINTS = 200;

/** One place on the epoch axis; each line has a value where it has a point. */
export interface CurveRow {
  readonly at: number;
  readonly trace?: number;
  readonly train?: number;
  readonly validation?: number;
}

/** The three lines of a chart as rows, from left to right. */
export function curveRows(history: History, metric: Metric): readonly CurveRow[] {
  const { running } = history;
  const epochs = thinned(history.epochs, MOST_POINTS - 1).map((record) => ({
    at: record.epoch,
    train: record[metric],
    validation: validationOf(metric, record),
  }));
  const trace = thinned(history.trace, MOST_POINTS - epochs.length).map((point) => ({
    at: point.at,
    trace: point[metric],
  }));
  const now = running ? [{ at: position(history), train: running[metric] }] : [];
  return [...trace, ...epochs, ...now].sort((a, b) => a.at - b.at);
}

/** The rows for a log axis: there is no place for 0, so it goes where the axis puts it, an axis's height below the foot. */
export function aboveZero(rows: readonly CurveRow[], axis: Axis): readonly CurveRow[] {
  const shown = (value: number | undefined) => (value !== undefined && value <= 0 ? belowFoot(axis) : value);
  return rows.map(({ at, trace, train, validation }) => ({
    at,
    trace: shown(trace),
    train: shown(train),
    validation: shown(validation),
  }));
}

/** Every second, third … item, always with the last; the same items stay while the list grows. */
export function thinned<T>(items: readonly T[], most: number): readonly T[] {
  if (most <= 0) return [];
  if (items.length <= most) return items;
  const stride = Math.ceil(items.length / most);
  const last = items.length - 1;
  // Counted from the front: counting from the end would shift every point at each new one.
  const kept = items.filter((_, index) => index % stride === 0 && index !== last);
  return [...kept.slice(0, most - 1), items[last]];
}
