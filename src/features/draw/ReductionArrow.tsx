import { useTranslation } from 'react-i18next';
import classes from './ReductionArrow.module.css';
import { ReductionSteps } from './ReductionSteps';

/** The arrow from the pad to the 28 × 28; it opens the steps between. */
export function ReductionArrow() {
  const { t } = useTranslation();
  return (
    <ReductionSteps className={classes.arrow}>
      <svg width={34} height={14} viewBox="0 0 34 14" fill="none" aria-hidden="true">
        <path
          d="M1 7h32M27 1l6 6-6 6"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={classes.word}>{t('draw.howWord')}</span>
    </ReductionSteps>
  );
}
