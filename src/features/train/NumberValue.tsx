import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { ValueButton, type ValueButtonProps } from '../../ui/ValueButton';
import { NumberSetting } from './NumberSetting';
import { type NumberKey, numberFields } from './numberFields';
import { RestartNote } from './RestartNote';

/** A number of the run as a value. */
export function NumberValue({ name, layout }: Pick<ValueButtonProps, 'layout'> & { readonly name: NumberKey }) {
  const { t } = useTranslation();
  const value = useLab((state) => state.draft[name]);
  const label =
    layout === 'inline' && (name === 'lr' || name === 'batch') ? t(`train.${name}Short`) : t(`train.${name}`);
  return (
    <ValueButton label={label} value={numberFields[name].format(value)} layout={layout}>
      <NumberSetting name={name} />
      <RestartNote />
    </ValueButton>
  );
}
