import { useTranslation } from 'react-i18next';
import { lossNames } from '../../core/losses';
import { useLab } from '../../store/labContext';
import { ChoiceRows } from '../../ui/ChoiceRows';

/** The menu of loss functions. */
export function LossSetting() {
  const { t } = useTranslation();
  const value = useLab((state) => state.draft.loss);
  const change = useLab((state) => state.change);
  return (
    <ChoiceRows
      label={t('train.lossLong')}
      rows={lossNames.map((name) => ({ value: name, label: t(`train.${name}`) }))}
      value={value}
      onChoose={(loss) => void change({ loss })}
      note={t('train.noteLoss')}
    />
  );
}
