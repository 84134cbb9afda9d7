import { presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';
import { type SlideRun, slideRuns } from '../../core/slides';
import type { RunEntry } from '../../store/runs/RunEntry';
import type { CompareRow } from './CompareRow';
import { type RowWords, settingsName, slidesName } from './rowNames';

export function ownRow(entry: RunEntry, words: RowWords): CompareRow {
  const { id, name, run, history, test } = entry;
  const data = history.data ?? (run.data === 'auto' ? 'mnist' : run.data);
  const engine = history.engine ?? run.engine;
  return {
    id,
    entry,
    name: name ?? settingsName(run, words),
    run: { ...run, data, engine },
    unprinted: [],
    epochs: history.epochs,
    test: test?.accuracy,
    engine,
    data,
    seconds: history.epochs.reduce((sum, { ms }) => sum + ms, 0) / 1000,
  };
}

/** What the slides show of a run is its log; of the single layer's program not even how its weights start. */
const unprinted: Record<SlideRun['name'], readonly (keyof TrainingRun)[]> = {
  keras: ['seed', 'engine'],
  byHand: ['seed', 'engine'],
  single: ['seed', 'engine', 'init', 'outputInit'],
};

/** The slides' runs; they are there from the start. */
export function slideRows(words: RowWords): readonly CompareRow[] {
  return (['keras', 'byHand', 'single'] as const).map((name) => {
    const { epochs, test } = slideRuns[name];
    const { seeds: _, ...run } = presets[name];
    return {
      id: `slides-${name.toLowerCase()}`,
      name: slidesName(name, words),
      run: { ...run, data: 'mnist' },
      unprinted: unprinted[name],
      epochs,
      test: test?.[1],
      data: 'mnist',
    };
  });
}
