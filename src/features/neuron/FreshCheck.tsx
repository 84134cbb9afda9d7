import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import classes from './FreshCheck.module.css';

export interface FreshCheckProps {
  /** Right answers on the row in sight. */
  readonly right: number;
  readonly of: number;
  /** Whether these digits came after the last change of the neuron. */
  readonly fresh: boolean;
  readonly onMore: () => void;
}

/** How many of the row are read rightly; and other digits, which the painter has not seen. */
export function FreshCheck({ right, of, fresh, onMore }: FreshCheckProps) {
  const { t } = useTranslation('neuron');
  return (
    <div className={classes.check}>
      <p className={classes.count} role="status">
        <strong>{t('paint.count', { right, of })}</strong> {t(fresh ? 'paint.fresh' : 'paint.seen')}
      </p>
      <WordButton icon="arrow" label={t('paint.more')} onClick={onMore} />
    </div>
  );
}
