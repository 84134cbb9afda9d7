import type { EpochRecord, Figures } from '../progress';
import { kerasFigures } from './kerasFigures';
import { type RunSize, sizeLine } from './kerasLog';

/** Where an unfinished epoch stands. */
export interface EpochUnderWay {
  /** Rows trained in it. */
  readonly rows: number;
  /** Mean over them; undefined before the first batch. */
  readonly running: Figures | undefined;
  readonly samplesPerSecond: number;
}

/** Characters of a full bar. */
const WIDTH = 30;

/**
 * What `model.fit(…, verbose=1)` of TensorFlow 2.0 shows: the sizes, then for each epoch a bar. The bar of the epoch
 * under way grows, tells the time that is left of it, and loses its point when it is full.
 */
export function kerasBars(epochs: readonly EpochRecord[], size: RunSize, present?: EpochUnderWay): string {
  const { trainRows, to } = size;
  const begun = epochs.length < to ? present : undefined;
  const last = Math.max(to, epochs.at(-1)?.epoch ?? 0);
  return [
    sizeLine(size),
    ...epochs.flatMap((record) => [
      `Epoch ${record.epoch}/${last}`,
      bar(trainRows, trainRows) + spentText(record.ms / 1000, trainRows) + kerasFigures(record),
    ]),
    ...(begun ? [`Epoch ${epochs.length + 1}/${last}`] : []),
    ...(begun?.running ? [barUnderWay(begun, begun.running, trainRows)] : []),
  ].join('\n');
}

function barUnderWay({ rows, samplesPerSecond }: EpochUnderWay, running: Figures, all: number): string {
  const time =
    rows < all ? ` - ETA: ${etaText((all - rows) / samplesPerSecond)}` : spentText(all / samplesPerSecond, all);
  return bar(rows, all) + time + kerasFigures(running);
}

/** `14400/48000 [========>.....................]`; the count takes as many places as the whole. */
function bar(rows: number, all: number): string {
  const done = Math.floor((WIDTH * rows) / all);
  const head = rows < all ? '>' : '=';
  const drawn = done > 0 ? '='.repeat(done - 1) + head : '';
  return `${String(rows).padStart(String(all).length)}/${all} [${drawn.padEnd(WIDTH, '.')}]`;
}

/** ` - 5s 104us/sample` */
function spentText(seconds: number, rows: number): string {
  const each = seconds / rows;
  const unit = each >= 1 ? [each, 's'] : each >= 1e-3 ? [each * 1e3, 'ms'] : [each * 1e6, 'us'];
  return ` - ${Math.round(seconds)}s ${Math.round(unit[0] as number)}${unit[1]}/sample`;
}

function etaText(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  if (whole > 3600) return `${Math.floor(whole / 3600)}:${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`;
  return whole > 60 ? `${Math.floor(whole / 60)}:${two(whole % 60)}` : `${whole}s`;
}
