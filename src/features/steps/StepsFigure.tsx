import { useTranslation } from 'react-i18next';
import { parameterCount } from '../../core/network';
import { useCourse } from '../../store/course/courseContext';
import { countText } from '../../ui/countText';
import { DataTag } from '../../ui/DataTag';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import { Icon } from '../../ui/Icon';
import { LitPart } from '../../ui/LitPart';
import { WordButton } from '../../ui/WordButton';
import { FitOutput } from './FitOutput';
import { PredictOutput } from './PredictOutput';
import classes from './StepsFigure.module.css';
import { stepsCode } from './stepsCode';
import { type KerasStep, kerasSteps, type Steps, stepsRun, useSteps } from './useSteps';

/** The six steps as cells of a notebook: each runs for real, and says what came of it. */
export function StepsFigure() {
  const { t } = useTranslation('keras');
  const steps = useSteps();
  const { done, running, fault } = steps;
  const next = kerasSteps[done];
  const data = useCourse((course) => (course.data.status === 'ready' ? course.data.info.name : undefined));
  return (
    <FigureFrame
      label={t('steps.label')}
      tools={
        <>
          {next && (
            <WordButton
              icon="play"
              label={t('steps.next', { number: done + 1, step: next })}
              disabled={running}
              onClick={() => steps.runTo(done + 1)}
            />
          )}
          {done > 0 && (
            <WordButton quiet icon="reset" label={t('steps.restart')} disabled={running} onClick={steps.restart} />
          )}
          <DataTag data={data} />
        </>
      }
      summary={t('steps.summary', { done })}
    >
      {fault && <FaultNote fault={fault} />}
      {steps.stopped && <p className={classes.stopped}>{t('steps.stopped')}</p>}
      <ol className={classes.cells}>
        {kerasSteps.map((step, index) => (
          <Cell key={step} step={step} number={index + 1} steps={steps} />
        ))}
      </ol>
    </FigureFrame>
  );
}

interface CellProps {
  readonly step: KerasStep;
  /** 1-based. */
  readonly number: number;
  readonly steps: Steps;
}

function Cell({ step, number, steps }: CellProps) {
  const { t } = useTranslation('keras');
  const { done, running } = steps;
  const over = done >= number;
  const working = running && done === number - 1;
  return (
    <li className={classes.cell} data-done={over || undefined} data-next={done === number - 1 || undefined}>
      <button
        type="button"
        className={classes.disc}
        aria-label={t('steps.runTo', { number, step })}
        disabled={running || over}
        onClick={() => steps.runTo(number)}
      >
        {over ? <Icon name="check" size={18} /> : number}
      </button>
      <LitPart part={step} className={classes.body}>
        <p className={classes.name}>
          <strong>{step}</strong> {t(`steps.${step}`)}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre className={classes.code} tabIndex={0}>
          {stepsCode[step]}
        </pre>
        {(over || working) && (
          <div className={classes.output} role="status">
            <Output step={step} steps={steps} working={working} />
          </div>
        )}
      </LitPart>
    </li>
  );
}

function Output({ step, steps, working }: Omit<CellProps, 'number'> & { readonly working: boolean }) {
  const { t } = useTranslation('keras');
  if (step === 'fit') return <FitOutput />;
  if (working) return t('steps.working');
  const { engine, evaluation, prediction } = steps;
  if (step === 'create') return t('steps.empty');
  if (step === 'add') return t('steps.built', { total: countText(parameterCount(stepsRun)) });
  if (step === 'compile') return t('steps.ready', { engine });
  if (step === 'evaluate') {
    return evaluation && <code>{`[${evaluation.loss.toFixed(4)}, ${evaluation.accuracy.toFixed(4)}]`}</code>;
  }
  return prediction && <PredictOutput prediction={prediction} busy={steps.running} onRow={steps.predict} />;
}
