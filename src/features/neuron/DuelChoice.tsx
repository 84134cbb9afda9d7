import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import classes from './DuelChoice.module.css';
import type { Duel } from './duel';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

export interface DuelChoiceProps {
  readonly duel: Duel;
  readonly onDuel: (duel: Duel) => void;
}

/** Which digit is to be told from which other. */
export function DuelChoice({ duel, onDuel }: DuelChoiceProps) {
  const { t } = useTranslation('neuron');
  const { yes, no } = duel;
  return (
    <span className={classes.duel}>
      {t('paint.tell')}
      <select
        className={classes.select}
        aria-label={t('paint.yesDigit')}
        value={yes}
        onChange={({ currentTarget }) => {
          const next = Number(currentTarget.value);
          onDuel({ yes: next, no: no === next ? yes : no });
        }}
      >
        {digits.map((digit) => (
          <option key={digit}>{digit}</option>
        ))}
      </select>
      {t('paint.from')}
      <select
        className={classes.select}
        aria-label={t('paint.noDigit')}
        value={no}
        onChange={({ currentTarget: { value } }) => onDuel({ yes, no: value === 'others' ? value : Number(value) })}
      >
        {digits
          .filter((digit) => digit !== yes)
          .map((digit) => (
            <option key={digit}>{digit}</option>
          ))}
        <option value="others">{t('paint.others')}</option>
      </select>
    </span>
  );
}
