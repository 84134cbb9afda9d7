import { useTranslation } from 'react-i18next';
import type { Slip } from '../../core/slips';

/** Names of slips in a word or two. */
export function useSlipName(): (slip: Slip) => string {
  const { t } = useTranslation('predict');
  return (slip) => {
    if (slip.kind === 'shifted') return t('slips.shifted', { count: slip.pixels });
    if (slip.kind === 'scaled') return t('slips.scaled', { factor: slip.factor });
    return t(`slips.${slip.kind}`);
  };
}
