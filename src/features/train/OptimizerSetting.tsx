import { useTranslation } from 'react-i18next';
import { optimizerNames, optimizers } from '../../core/optimizers';
import { useLab } from '../../store/labContext';
import { ChoiceRows } from '../../ui/ChoiceRows';

/** The menu of optimizers. */
export function OptimizerSetting() {
  const { t } = useTranslation();
  const value = useLab((state) => state.draft.optimizer);
  const change = useLab((state) => state.change);
  return (
    <ChoiceRows
      label={t('train.optimizer')}
      rows={optimizerNames.map((name) => ({ value: name, label: optimizers[name].label }))}
      value={value}
      onChoose={(optimizer) => void change({ optimizer })}
      note={t('train.noteOptimizer')}
    />
  );
}
