import { parameterCount } from '../../core/network';
import { grouped, plainNumber } from '../../ui/format';
import { type CompareRow, lastEpoch } from './CompareRow';
import { layersText, type RowWords } from './rowNames';
import { initText, settingText } from './settingText';

export const columnKeys = [
  'name',
  'hidden',
  'init',
  'optimizer',
  'lr',
  'batch',
  'epochs',
  'parameters',
  'accuracy',
  'valAccuracy',
  'valLoss',
  'test',
  'data',
  'engine',
  'seconds',
  'at',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Column {
  /** What rows are sorted by; undefined comes last either way. */
  sort(row: CompareRow, words: RowWords): number | string | undefined;
  text(row: CompareRow, words: RowWords): string;
  /** Text stands left, numbers right. */
  readonly words?: boolean;
  /** The first press puts the largest first. */
  readonly down?: boolean;
}

const accuracyOf = (figure: 'accuracy' | 'valAccuracy'): Column => ({
  sort: (row) => lastEpoch(row)?.[figure],
  text: (row) => share(lastEpoch(row)?.[figure]),
  down: true,
});

export const columns: Record<ColumnKey, Column> = {
  name: { sort: ({ name }) => name, text: ({ name }) => name, words: true },
  hidden: {
    // By the number of layers, then by their units.
    sort: ({ run }) => run.layers.reduce((sum, { units }) => sum + units, 1e6 * run.layers.length),
    text: ({ run }) => layersText(run) || '–',
    words: true,
  },
  init: { sort: initText, text: initText, words: true },
  optimizer: {
    sort: ({ run }) => run.optimizer,
    text: (row, words) => settingText(row, 'optimizer', words),
    words: true,
  },
  lr: { sort: ({ run }) => run.lr, text: ({ run }) => plainNumber(run.lr) },
  batch: { sort: ({ run }) => run.batch, text: ({ run }) => grouped(run.batch) },
  epochs: { sort: (row) => lastEpoch(row)?.epoch, text: (row) => String(lastEpoch(row)?.epoch ?? 0) },
  parameters: { sort: ({ run }) => parameterCount(run), text: ({ run }) => grouped(parameterCount(run)) },
  accuracy: accuracyOf('accuracy'),
  valAccuracy: accuracyOf('valAccuracy'),
  valLoss: { sort: (row) => lastEpoch(row)?.valLoss, text: (row) => share(lastEpoch(row)?.valLoss) },
  test: { sort: ({ test }) => test, text: ({ test }) => share(test), down: true },
  data: { sort: dataText, text: dataText, words: true },
  engine: { sort: engineText, text: (row, words) => engineText(row, words) ?? '–', words: true },
  seconds: {
    sort: ({ seconds }) => seconds,
    text: ({ seconds }) => (seconds === undefined ? '–' : secondsText(seconds)),
  },
  at: { sort: ({ entry }) => entry?.at, text: ({ entry }) => whenText(entry?.at), down: true },
};

function dataText({ data }: CompareRow, { own }: RowWords): string {
  return own(`data.${data}`);
}

function engineText({ engine }: CompareRow, { app }: RowWords): string | undefined {
  return engine && app(`engine.short.${engine}`);
}

/** Four decimals, without the leading 0 as in all tables. */
export function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(4).replace(/^0/, '');
}

function secondsText(seconds: number): string {
  return seconds < 9.95 ? seconds.toFixed(1) : grouped(seconds);
}

/** 11-24 20:15, in the time of the place; the same in both languages. */
function whenText(at: number | undefined): string {
  if (at === undefined) return '–';
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
