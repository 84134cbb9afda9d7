import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EngineName, TrainingRun } from '../../core/run';
import { defaultRun } from '../../core/run';
import { countText } from '../../ui/countText';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import { LineKey } from '../../ui/curves/LineKey';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import { WordButton } from '../../ui/WordButton';
import { ALIKE, type ParityStep } from './compareSteps';
import { gapText } from './gapText';
import classes from './ParityFigure.module.css';
import { useParity } from './useParity';

/** Steps that are compared. */
export const PARITY_STEPS = 30;
/** Engines on the Keras side: TensorFlow.js's own layers, and this app's fused steps. */
export const parityEngines = ['tfjs-wasm', 'fused-wasm'] as const satisfies readonly EngineName[];
export type ParityEngine = (typeof parityEngines)[number];

/** The lecture's network on batches of 50 in file order, so that both ways see the same digits. */
const parityRun: TrainingRun = { ...defaultRun, batch: 50, shuffle: false };

const FLOOR = -9;
const x = { from: 1, to: PARITY_STEPS, ticks: [1, 5, 10, 15, 20, 25, 30] };
const y = {
  from: FLOOR,
  to: -2,
  ticks: [-8, -6, -4, -2],
  text: (power: number) => gapText(10 ** power),
};

export interface ParityFigureProps {
  readonly engine: ParityEngine;
  readonly onEngine: (engine: ParityEngine) => void;
}

/** The same network from the same weights on the same batches, by hand and through layers: how far apart they are. */
export function ParityFigure({ engine, onEngine }: ParityFigureProps) {
  const { t } = useTranslation('keras');
  const [{ steps, running, fault }, go] = useParity({ ...parityRun, engine }, PARITY_STEPS);
  const last = steps.at(-1);
  return (
    <FigureFrame
      label={t('parity.label')}
      tools={
        <>
          <SegmentedControl
            className={classes.choice}
            aria-label={t('parity.engine')}
            withItemsBorders={false}
            disabled={running}
            value={engine}
            onChange={(value) => onEngine(parityEngines.find((each) => each === value) ?? engine)}
            data={parityEngines.map((value) => ({ value, label: t(`parity.${value}`) }))}
          />
          <WordButton
            icon={steps.length ? 'reset' : 'play'}
            label={t(running ? 'parity.running' : steps.length ? 'parity.again' : 'parity.go', { count: PARITY_STEPS })}
            disabled={running}
            onClick={go}
          />
        </>
      }
      notes={<Readings last={last} steps={steps} />}
      summary={last && t('parity.summary', readingsOf(steps, last))}
      numbers={last && <ParityTable steps={steps} />}
    >
      {fault && <FaultNote fault={fault} />}
      <p className={classes.title}>{t('parity.title')}</p>
      <CurveChart x={x} y={y} height={240} right={16} lines={linesOf(steps)} xName={t('parity.step')} />
      {!last && <p className={classes.empty}>{t('parity.empty')}</p>}
    </FigureFrame>
  );
}

function linesOf(steps: readonly ParityStep[]): readonly CurveLine[] {
  const power = (gap: number) => Math.max(FLOOR, Math.log10(gap));
  return [
    { key: 'weights', look: 'train', points: steps.map(({ step, largest }) => [step, power(largest)]) },
    {
      key: 'loss',
      look: 'validation',
      points: steps.map(({ step, byHand, keras }) => [step, power(Math.abs(byHand - keras))]),
    },
  ];
}

function readingsOf(steps: readonly ParityStep[], { step, largest, alike, total }: ParityStep) {
  const loss = Math.max(...steps.map(({ byHand, keras }) => Math.abs(byHand - keras)));
  return { step, weight: gapText(largest), loss: gapText(loss), alike: countText(alike), total: countText(total) };
}

interface ReadingsProps {
  readonly steps: readonly ParityStep[];
  readonly last: ParityStep | undefined;
}

function Readings({ steps, last }: ReadingsProps) {
  const { t } = useTranslation('keras');
  const readings = last && readingsOf(steps, last);
  return (
    <div className={classes.notes}>
      <div>
        <LineKey look="train" name={t('parity.weights')} />
        <strong>{readings?.weight ?? '–'}</strong>
      </div>
      <div>
        <LineKey look="validation" name={t('parity.losses')} />
        <strong data-loss="">{readings?.loss ?? '–'}</strong>
      </div>
      {readings && <p role="status">{t('parity.alike', { ...readings, gap: gapText(ALIKE) })}</p>}
      {last && <p>{t('parity.engineUsed', { engine: last.engine })}</p>}
    </div>
  );
}

function ParityTable({ steps }: { readonly steps: readonly ParityStep[] }) {
  const { t } = useTranslation('keras');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th>{t('parity.step')}</th>
          <th>{t('parity.byHandLoss')}</th>
          <th>{t('parity.kerasLoss')}</th>
          <th>{t('parity.weights')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, byHand, keras, largest }) => (
          <tr key={step}>
            <th scope="row">{step}</th>
            <td>{byHand.toFixed(6)}</td>
            <td>{keras.toFixed(6)}</td>
            <td>{gapText(largest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
