import { useTranslation } from 'react-i18next';
import type { AdamStep } from '../../core/adam';
import { countText } from '../../ui/countText';
import { FaultNote } from '../../ui/FaultNote';
import { WordButton } from '../../ui/WordButton';
import { type ChosenWeight, placeOf } from './glassSteps';
import { Line, Lines } from './Lines';
import { numberText, signed } from './numberText';
import { agreement, DECIMALS } from './sameDigits';
import type { EngineState } from './useEngineUpdate';
import classes from './WeightStep.module.css';
import type { WorkedUpdate } from './workOut';

export interface WeightStepProps {
  readonly update: WorkedUpdate;
  readonly weight: ChosenWeight;
  readonly adam: AdamStep;
  readonly engine: EngineState;
  readonly onEngine: () => void;
}

/** The new weight as worked out on the page, and as the engine has it after the same step. */
export function WeightStep({ update, weight, adam, engine, onEngine }: WeightStepProps) {
  const { t } = useTranslation('by-hand');
  const place = placeOf(weight, update.before[0].shape[1]);
  const own = update.after[0].values[place];
  const theirs = engine.status === 'done' ? engine.result.after[0].values[place] : undefined;
  const fixed = (value: number) => signed(value.toFixed(DECIMALS));
  return (
    <div className={classes.step}>
      <Lines>
        <Line
          tex="w - \Delta"
          working={`${fixed(adam.from)} − (${numberText(adam.change, 6)})`}
          value={fixed(adam.to)}
          part="weight"
        />
        <Line tex="W_1[i, j]" working={t('new.page')} value={fixed(own)} strong />
        <Line
          tex="W_1[i, j]"
          working={engine.status === 'done' ? t('new.engine', { engine: engine.result.engine }) : t('new.engineAhead')}
          value={theirs === undefined ? '?' : fixed(theirs)}
          strong
        />
      </Lines>
      {engine.status === 'failed' && <FaultNote fault={engine.fault} />}
      {engine.status === 'done' ? (
        <Verdict update={update} engine={engine} same={theirs !== undefined && fixed(theirs) === fixed(own)} />
      ) : (
        <WordButton
          icon="play"
          label={t(engine.status === 'running' ? 'new.running' : 'new.ask')}
          disabled={engine.status === 'running'}
          onClick={onEngine}
        />
      )}
    </div>
  );
}

interface VerdictProps extends Pick<WeightStepProps, 'update'> {
  readonly engine: EngineState & { readonly status: 'done' };
  readonly same: boolean;
}

function Verdict({ update, engine, same }: VerdictProps) {
  const { t } = useTranslation('by-hand');
  const { total, same: alike, largest } = agreement(update.after, engine.result.after);
  return (
    <p className={classes.verdict} role="status" data-same={same || undefined}>
      <strong>{t(same ? 'new.same' : 'new.differs')}</strong>{' '}
      {t('new.all', {
        total: countText(total),
        alike: countText(alike),
        largest: numberText(largest),
      })}
    </p>
  );
}
