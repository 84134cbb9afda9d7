import { useTranslation } from 'react-i18next';
import { datasetOf } from '../../store/datasetOf';
import { useLab } from '../../store/labContext';
import { ValueButton } from '../../ui/ValueButton';
import { RestartNote } from './RestartNote';
import { WiderSettings } from './WiderSettings';
import { widerText } from './widerText';

/** How the training set is widened, as a value; the words for doing so where it is not. */
export function WiderValue() {
  const { t } = useTranslation();
  const text = useLab(({ draft, mnistAbsent }) => widerText(draft, datasetOf(draft, mnistAbsent), t));
  return (
    <ValueButton label={t('train.wider')} value={text ?? t('train.widerShort')} layout="bare" width={400}>
      <WiderSettings />
      <RestartNote />
    </ValueButton>
  );
}
