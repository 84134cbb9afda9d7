import { useTranslation } from 'react-i18next';
import classes from './FlipVerdict.module.css';
import type { flipOf } from './flip';

export interface FlipVerdictProps {
  readonly label: number;
  readonly now: number;
  readonly change: ReturnType<typeof flipOf>;
}

/** What the image on the pad is read as, whether that is right, and what it took to change it. */
export function FlipVerdict({ label, now, change: { flip, change, pixels } }: FlipVerdictProps) {
  const { t } = useTranslation('inspect');
  const wrong = now !== label;
  const flipped = flip !== 'untouched' && flip !== 'same';
  return (
    <div className={classes.verdict} role="status" data-wrong={wrong || undefined}>
      <strong className={classes.digit}>{now}</strong>
      <span className={classes.word}>{t(wrong ? 'image.wrong' : 'image.right')}</span>
      <span className={classes.sentence}>
        {flipped ? t(`image.flipped.${change}`, { pixels }) : t(`image.${flip === 'same' ? 'same' : 'untouched'}`)}
      </span>
    </div>
  );
}
