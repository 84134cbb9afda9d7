import { useTranslation } from 'react-i18next';
import { parameterCount } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { grouped } from '../../ui/format';
import classes from './Tries.module.css';

export interface ParameterMeterProps {
  readonly run: TrainingRun;
  /** Most parameters allowed. */
  readonly most: number;
}

/** How many parameters the settings make, against how many there may be. */
export function ParameterMeter({ run, most }: ParameterMeterProps) {
  const { t } = useTranslation('your-turn');
  const count = parameterCount(run);
  const over = count > most;
  return (
    <div className={classes.meter} data-over={over || undefined}>
      <span role="status">
        <strong>{grouped(count)}</strong> {t(over ? 'parametersOver' : 'parametersOf', { most: grouped(most) })}
      </span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${Math.min(1, count / most) * 100}%` }} />
      </span>
    </div>
  );
}
