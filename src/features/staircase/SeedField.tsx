import { useTranslation } from 'react-i18next';
import { ranges } from '../../core/run';
import { NumberStepper } from '../../ui/NumberStepper';
import classes from './SeedField.module.css';

export interface SeedFieldProps {
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

const ladder = Array.from({ length: 31 }, (_, seed) => seed);

/** The seed that the first weights come from. */
export function SeedField({ seed, onSeed }: SeedFieldProps) {
  const { t } = useTranslation('loop');
  return (
    <div className={classes.seed}>
      <span aria-hidden="true">{t('seed')}</span>
      <NumberStepper label={t('seed')} value={seed} onChange={onSeed} range={ranges.seed} ladder={ladder} />
    </div>
  );
}
