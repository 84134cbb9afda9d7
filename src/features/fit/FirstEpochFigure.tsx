import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { DataTag } from '../../ui/DataTag';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import { WordButton } from '../../ui/WordButton';
import { CountingChoice, type CountingChoiceProps } from './CountingChoice';
import { FirstEpochCurve } from './FirstEpochCurve';
import classes from './FirstEpochFigure.module.css';
import { FirstEpochKeys } from './FirstEpochKeys';
import { FirstEpochNumbers } from './FirstEpochNumbers';
import { type FollowState, useFollowedEpoch } from './useFollowedEpoch';

export interface FirstEpochFigureProps extends CountingChoiceProps {
  readonly run: TrainingRun;
}

/** The first epoch batch by batch: each batch, their running mean, and validation with the weights of the moment. */
export function FirstEpochFigure({ run, counting, onCounting }: FirstEpochFigureProps) {
  const { t } = useTranslation('fit');
  const [state, go] = useFollowedEpoch(run);
  const { epoch } = state;
  const end = epoch?.end;
  const last = epoch?.points.at(-1);
  const summary =
    end && last
      ? t('first.summary', {
          running: last.running.accuracy.toFixed(4),
          after: end.train.accuracy.toFixed(4),
          validation: end.validation.accuracy.toFixed(4),
        })
      : t('first.empty');
  return (
    <FigureFrame
      label={t('first.label')}
      tools={<CountingChoice counting={counting} onCounting={onCounting} />}
      notes={<FirstEpochKeys epoch={epoch} counting={counting} />}
      summary={summary}
      numbers={epoch && <FirstEpochNumbers epoch={epoch} />}
    >
      <FirstEpochCurve epoch={epoch} counting={counting} run={run} />
      <div className={classes.bar}>
        <WordButton
          icon={state.status === 'done' ? 'reset' : 'play'}
          label={t(state.status === 'done' ? 'first.again' : 'first.go')}
          disabled={state.status === 'running'}
          onClick={go}
        />
        <Status state={state} />
        <DataTag data={state.data} />
      </div>
      {state.fault && <FaultNote fault={state.fault} />}
    </FigureFrame>
  );
}

function Status({ state }: { readonly state: FollowState }) {
  const { t } = useTranslation('fit');
  const { epoch, status } = state;
  const text =
    status === 'running'
      ? epoch?.batches
        ? t('first.batch', { batch: epoch.points.length, batches: epoch.batches })
        : t('first.begins')
      : status === 'done'
        ? t('first.done', { batches: epoch?.batches })
        : '';
  return (
    <span role="status" className={classes.status}>
      {text}
    </span>
  );
}
