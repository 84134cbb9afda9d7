import { parseRun } from '../../core/parseRun';
import { type PresetName, presetNames, presets } from '../../core/presets';
import { choices, type TrainingRun } from '../../core/run';
import { valueText } from '../../core/runText';
import type { CompareRow } from './CompareRow';

/** Settings of which one can be changed for the second run. */
export const changeKeys = [
  'lr',
  'optimizer',
  'layers',
  'activation',
  'init',
  'batch',
  'loss',
  'shuffle',
  'trainMetrics',
  'engine',
] as const satisfies readonly (keyof TrainingRun)[];
export type ChangeKey = (typeof changeKeys)[number];

/** What is chosen for a race. */
export interface RaceWish {
  /** `lab` (its present settings), `preset:keras` …, or the id of a row. */
  readonly first: string;
  /** The same, or `change`: the first with one setting changed. */
  readonly second: string;
  readonly key: ChangeKey;
  /** As a link spells it. */
  readonly value: string;
  readonly seed: number;
  readonly epochs: number;
}

/** The settings that a choice of the form stands for. */
export function runOf(choice: string, draft: TrainingRun, rows: readonly CompareRow[]): TrainingRun {
  const preset = presetNames.find((name) => choice === presetChoice(name));
  if (preset) {
    // As in the lab: a preset says how to train, not on what and where.
    const { seeds: _, ...run } = presets[preset];
    const { data, size, fresh, dataSeed, engine } = draft;
    return { ...run, data, size, fresh, dataSeed, engine };
  }
  const row = rows.find(({ id }) => id === choice);
  // What was asked for, not the engine that it came to.
  return row?.entry ? row.entry.run : draft;
}

export function presetChoice(name: PresetName): string {
  return `preset:${name}`;
}

/** The first with one setting changed; undefined where the value makes no sense. */
export function changed(run: TrainingRun, key: ChangeKey, value: string): TrainingRun | undefined {
  const { run: read, problems } = parseRun({ [key]: value });
  return problems.length ? undefined : { ...run, [key]: read[key] };
}

/** The two runs of a race, from one seed and of one length; undefined where a value makes no sense. */
export function entrantsOf(
  wish: RaceWish,
  draft: TrainingRun,
  rows: readonly CompareRow[],
): readonly [TrainingRun, TrainingRun] | undefined {
  const { seed, epochs } = wish;
  const first = { ...runOf(wish.first, draft, rows), seed, epochs };
  if (wish.second !== 'change') return [first, { ...runOf(wish.second, draft, rows), seed, epochs }];
  const second = changed(first, wish.key, wish.value);
  return second && [first, second];
}

/** Values that a setting has a menu of. */
export function menuOf(key: ChangeKey): readonly string[] | undefined {
  if (key === 'shuffle') return ['1', '0'];
  if (key === 'lr' || key === 'batch' || key === 'layers') return undefined;
  return choices[key];
}

/** A value that differs from the first run's, to begin with. */
export function otherValue(run: TrainingRun, key: ChangeKey): string {
  switch (key) {
    case 'lr':
      return String(Number((run.lr >= 0.01 ? run.lr / 10 : run.lr * 10).toPrecision(6)));
    case 'batch':
      return String(run.batch === 128 ? 30 : 128);
    case 'layers':
      return run.layers.length === 1 ? '64,32' : '64';
    case 'shuffle':
      return run.shuffle ? '0' : '1';
    default:
      return menuOf(key)?.find((value) => value !== valueText(run[key]) && value !== 'auto') ?? '';
  }
}
