import { activations } from '../../core/activations';
import { initializers } from '../../core/initializers';
import { optimizers } from '../../core/optimizers';
import type { TrainingRun } from '../../core/run';
import { hiddenActivations, hiddenInits } from '../../core/runDifferences';
import { valueText } from '../../core/runText';
import { percent, plainNumber } from '../../ui/format';
import type { CompareRow } from './CompareRow';
import { layersText, type RowWords } from './rowNames';

/** A setting of a run in words. */
export function settingText(row: CompareRow, key: keyof TrainingRun, words: RowWords): string {
  const { run } = row;
  if (row.unprinted.includes(key)) return words.own('unprinted');
  switch (key) {
    case 'layers':
      return layersText(run) || words.own('none');
    case 'activation':
      return (
        hiddenActivations(run)
          .map((name) => activations[name].label)
          .join(' · ') || '–'
      );
    case 'init':
      return initText(row, words);
    case 'outputInit':
      return initializers[run.outputInit].label;
    case 'optimizer':
      return optimizers[run.optimizer].label;
    case 'loss':
      return words.own(`losses.${run.loss}`);
    case 'trainMetrics':
      return words.own(`metrics.${run.trainMetrics}`);
    case 'split':
      return percent(run.split);
    case 'data':
      return words.own(`data.${row.data}`);
    case 'engine':
      return words.app(`engine.short.${run.engine}`);
    case 'size':
    case 'fresh':
    case 'dataSeed':
      return row.data === 'strokes' ? plain(run, key, words) : '–';
    default:
      return plain(run, key, words);
  }
}

/** How the weights of the hidden layers start; without any, those of the output layer. */
export function initText({ run, unprinted }: CompareRow, { own }: RowWords): string {
  if (unprinted.includes('init')) return own('unprinted');
  const names = run.layers.length ? hiddenInits(run) : [run.outputInit];
  return names.map((name) => initializers[name].label).join(' · ');
}

/** Numbers and switches; anything else as a link spells it. */
function plain(run: TrainingRun, key: keyof TrainingRun, { own }: RowWords): string {
  const value = run[key];
  if (typeof value === 'boolean') return own(value ? 'yes' : 'no');
  return typeof value === 'number' ? plainNumber(value) : valueText(value);
}
