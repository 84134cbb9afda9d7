import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { optimizers } from '../../core/optimizers';
import type { TrainingRun } from '../../core/run';
import { plainNumber } from '../../ui/format';
import { differences, layersText, type SettingName, shareText, startText } from './settings';

/** A run in a few words: what it differs in from the run that a challenge begins with. */
export function useSettingsLine(base: TrainingRun): (run: TrainingRun) => string {
  const { t } = useTranslation('your-turn');
  return (run) => {
    const changed = differences(run, base);
    return changed.map((name) => settingText(t, name, run)).join(t('comma')) || t('asItIs');
  };
}

function settingText(t: TFunction<'your-turn'>, name: SettingName, run: TrainingRun): string {
  switch (name) {
    case 'layers':
      return layersText(run) || t('noHidden');
    case 'activation':
      return activations[run.activation].label;
    case 'start':
      return startText(run);
    case 'optimizer':
      return optimizers[run.optimizer].label;
    case 'loss':
      return t(run.loss === 'meanSquaredError' ? 'losses.meanSquaredError' : 'losses.categoricalCrossentropy');
    case 'shuffle':
      return t(run.shuffle ? 'short.shuffle' : 'short.noShuffle');
    case 'fromLogits':
      return t(run.fromLogits ? 'short.logits' : 'short.noLogits');
    case 'split':
      return t('short.split', { value: shareText(run.split) });
    case 'lr':
    case 'batch':
    case 'epochs':
    case 'seed':
      return t(`short.${name}`, { value: plainNumber(run[name]) });
    default:
      return name satisfies never;
  }
}
