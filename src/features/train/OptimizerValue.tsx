import { useTranslation } from 'react-i18next';
import { optimizers } from '../../core/optimizers';
import { useLab } from '../../store/labContext';
import { ValueButton, type ValueButtonProps } from '../../ui/ValueButton';
import { OptimizerSetting } from './OptimizerSetting';
import { RestartNote } from './RestartNote';

/** The optimizer as a value. */
export function OptimizerValue({ layout }: Pick<ValueButtonProps, 'layout'>) {
  const { t } = useTranslation();
  const optimizer = useLab((state) => state.draft.optimizer);
  return (
    <ValueButton label={t('train.optimizer')} value={optimizers[optimizer].label} layout={layout}>
      <OptimizerSetting />
      <RestartNote />
    </ValueButton>
  );
}
