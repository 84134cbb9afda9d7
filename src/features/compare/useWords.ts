import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowWords } from './rowNames';

/** The app's words and this screen's, the same object until the language changes. */
export function useWords(): RowWords {
  const { t: app } = useTranslation();
  const { t: own } = useTranslation('compare');
  return useMemo(() => ({ app, own }), [app, own]);
}
