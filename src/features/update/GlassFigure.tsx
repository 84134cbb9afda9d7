import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adamPath } from '../../core/adam';
import type { TrainingRun } from '../../core/run';
import { FigureFrame } from '../../ui/FigureFrame';
import { NumberStepper } from '../../ui/NumberStepper';
import { WordButton } from '../../ui/WordButton';
import { AdamStepView } from './AdamStepView';
import { BatchStrip } from './BatchStrip';
import { ForwardStep } from './ForwardStep';
import classes from './GlassFigure.module.css';
import { GlassNumbers } from './GlassNumbers';
import { GradientStep } from './GradientStep';
import { type ChosenWeight, type GlassStep, glassSteps, placeOf, steepest } from './glassSteps';
import { LossStep } from './LossStep';
import { numberText } from './numberText';
import { useEngineUpdate } from './useEngineUpdate';
import { WeightPicker } from './WeightPicker';
import { WeightStep } from './WeightStep';
import type { WorkedUpdate } from './workOut';

/** Updates that can be looked at: enough to see Adam's memory at work. */
export const UPDATES = 10;
const ladder = Array.from({ length: UPDATES }, (_, index) => index + 1);

export interface GlassFigureProps {
  readonly run: TrainingRun;
  /** All updates up to the last that can be chosen; empty until the digits are there. */
  readonly updates: readonly WorkedUpdate[];
  readonly step: GlassStep;
  readonly onStep: (step: GlassStep) => void;
  /** 1-based. */
  readonly number: number;
  readonly onNumber: (number: number) => void;
  /** Without one, that with the steepest gradient in the first update. */
  readonly weight: ChosenWeight | undefined;
  readonly onWeight: (weight: ChosenWeight) => void;
}

/** One update under the glass: a real batch, forward, loss, gradient, Adam, and the weight that comes out. */
export function GlassFigure(props: GlassFigureProps) {
  const { t } = useTranslation('by-hand');
  const { updates, step, onStep, number, onNumber } = props;
  const update = updates[number - 1];
  return (
    <div className={classes.glass}>
      <div className={classes.head}>
        <SegmentedControl
          className={classes.steps}
          aria-label={t('update.steps')}
          withItemsBorders={false}
          value={step}
          onChange={(next) => onStep(next as GlassStep)}
          data={glassSteps.map((value, index) => ({ value, label: `${index + 1} ${t(`step.${value}`)}` }))}
        />
        <span className={classes.number}>
          <span aria-hidden="true">{t('update.number')}</span>
          <NumberStepper
            label={t('update.number')}
            value={number}
            onChange={onNumber}
            range={{ min: 1, max: UPDATES, whole: true }}
            ladder={ladder}
          />
        </span>
      </div>
      {update ? <Opened {...props} update={update} /> : <p className={classes.empty}>{t('update.empty')}</p>}
    </div>
  );
}

function Opened({
  run,
  updates,
  update,
  step,
  onStep,
  number,
  weight: asked,
  onWeight,
}: GlassFigureProps & { readonly update: WorkedUpdate }) {
  const { t } = useTranslation('by-hand');
  const first = useMemo(() => steepest(updates[0]), [updates]);
  const weight = asked ?? first;
  const learning = update.samples.findIndex(({ fate }) => fate === 'learning');
  const [picked, setPicked] = useState<number>();
  const chosen = picked ?? Math.max(0, learning);
  const sample = update.samples[chosen];
  const [engine, askEngine] = useEngineUpdate(run, number);
  const place = placeOf(weight, update.before[0].shape[1]);
  const path = useMemo(
    () =>
      adamPath(
        updates[0].before[0].values[place],
        updates.map(({ gradients }) => gradients[0][place]),
        run.lr,
      ),
    [updates, place, run.lr],
  );
  const adam = path[number - 1];
  const shared = { update, sample, weight, chosen, onChoose: setPicked };
  const next = glassSteps[glassSteps.indexOf(step) + 1];
  return (
    <FigureFrame
      label={t('update.label')}
      title={t('update.rows', { from: (number - 1) * run.batch, to: number * run.batch - 1 })}
      notes={<WeightPicker update={update} weight={weight} onWeight={onWeight} />}
      summary={t('update.summary', {
        number,
        ...weight,
        loss: update.loss.toFixed(3),
        stuck: update.samples.filter(({ fate }) => fate === 'stuck').length,
        gradient: numberText(adam.gradient, 6),
        from: adam.from.toFixed(5),
        to: adam.to.toFixed(5),
      })}
      numbers={<GlassNumbers update={update} weight={weight} />}
    >
      <BatchStrip samples={update.samples} chosen={chosen} onChoose={setPicked} />
      <p className={classes.sample}>
        {t('update.sample', { row: (number - 1) * run.batch + chosen, label: sample.label, guess: sample.guess })}
        {' · '}
        {t(`fate.${sample.fate}`)}
      </p>
      <div className={classes.step}>
        {step === 'forward' && <ForwardStep {...shared} />}
        {step === 'loss' && <LossStep {...shared} />}
        {step === 'gradient' && <GradientStep {...shared} />}
        {step === 'adam' && <AdamStepView adam={adam} lr={run.lr} />}
        {step === 'weight' && <WeightStep {...shared} adam={adam} engine={engine} onEngine={askEngine} />}
      </div>
      <div className={classes.turn}>
        {next && (
          <WordButton icon="right" label={t('update.next', { step: t(`step.${next}`) })} onClick={() => onStep(next)} />
        )}
      </div>
    </FigureFrame>
  );
}
