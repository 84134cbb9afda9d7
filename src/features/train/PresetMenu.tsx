import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { ValueButton } from '../../ui/ValueButton';
import { PresetRows } from './PresetRows';
import { entryOf } from './presetEntries';
import { RestartNote } from './RestartNote';

/** The slides' network that the settings are now, and the menu of all of them. */
export function PresetMenu() {
  const { t } = useTranslation();
  const title = useLab((state) => entryOf(state.draft)?.title ?? 'train.presetOwn');
  return (
    <ValueButton label={t('train.preset')} value={t(`${title}Short`)} layout="bare" width={400}>
      <PresetRows />
      <RestartNote />
    </ValueButton>
  );
}
