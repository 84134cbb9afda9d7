import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Hint.module.css';

/** Help that opens when it is wanted. */
export function Hint({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('frame');
  return (
    <details className={classes.hint}>
      <summary>{t('hint')}</summary>
      {children}
    </details>
  );
}
