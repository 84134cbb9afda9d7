import { SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveAxis, CurveSpace } from '../../ui/curves/CurveSpace';
import { curveLines, validationOf } from './curveLines';
import classes from './LayerRun.module.css';
import type { Metric, OneLayerView } from './useOneLayer';
import { zoomAxis } from './zoomAxis';

/** Where the slides' table begins; what the zoom shows. */
const PRINTED_FROM = 10;
const EPOCHS = 20;

const short = (decimals: number) => (tick: number) => tick.toFixed(decimals);

const whole: Record<Metric, CurveAxis> = {
  accuracy: { from: 0.4, to: 1, ticks: [0.4, 0.6, 0.8, 1], text: short(1) },
  loss: { from: 0, to: 4, ticks: [0, 1, 2, 3, 4], text: short(0) },
};

export interface LayerCurveProps {
  readonly view: OneLayerView;
  /** What the student expects of the validation accuracy, 0…1. */
  readonly guess: number | undefined;
}

/** Loss or accuracy over the epochs, the slides' run in grey beneath, the student's guess as a line across. */
export function LayerCurve({ view, guess }: LayerCurveProps) {
  const { t } = useTranslation('one-layer');
  const { metric, records, epoch, pick, zoomed } = view;
  const slides = view.slides?.epochs ?? [];
  const x = zoomed ? zoomedX : wholeX;
  return (
    <CurveChart
      x={x}
      y={zoomed ? zoomedY(view) : whole[metric]}
      height={208}
      xName={t('epoch')}
      lines={curveLines(metric, records, slides)}
      picker={{
        at: epoch === undefined ? undefined : Math.max(epoch, x.from),
        onAt: pick,
        last: records.length,
        label: t('pickEpoch'),
        text: readoutText(view, t('train'), t('validation')),
      }}
      over={(space) => metric === 'accuracy' && guess !== undefined && <GuessLine guess={guess} space={space} />}
    />
  );
}

const epochsFrom = (from: number) => Array.from({ length: EPOCHS - from + 1 }, (_, index) => from + index);
const wholeX: CurveAxis = { from: 0.5, to: EPOCHS + 0.5, ticks: epochsFrom(1) };
const zoomedX: CurveAxis = { from: PRINTED_FROM, to: EPOCHS + 0.25, ticks: epochsFrom(PRINTED_FROM) };

function zoomedY({ metric, records, slides }: OneLayerView): CurveAxis {
  const rows = [...records, ...(slides?.epochs ?? [])].filter(({ epoch }) => epoch >= PRINTED_FROM);
  if (!rows.length) return whole[metric];
  const step = metric === 'loss' ? 0.02 : 0.005;
  return zoomAxis(
    rows.flatMap((row) => [row[metric], validationOf(metric, row)]),
    step,
    short(metric === 'loss' ? 2 : 3),
  );
}

function readoutText({ metric, records, epoch }: OneLayerView, train: string, validation: string): string {
  const record = records[(epoch ?? 0) - 1];
  if (!record) return '';
  return `${epoch}: ${train} ${record[metric].toFixed(3)}, ${validation} ${validationOf(metric, record).toFixed(3)}`;
}

function GuessLine({ guess, space }: { readonly guess: number; readonly space: CurveSpace }) {
  const { t } = useTranslation('one-layer');
  const y = space.y(guess);
  if (y < -4 || y > space.height + 4) return null;
  return (
    <g className={classes.guess}>
      <path d={`M0 ${y}H${space.width}`} />
      <text x={8} y={y - 8}>
        {t('yourGuess', { guess: guess.toFixed(3) })}
      </text>
    </g>
  );
}

/** What the chart shows: which figure, and all epochs or those that the slides print. */
export function CurveChoices({ view }: { readonly view: OneLayerView }) {
  const { t } = useTranslation('one-layer');
  return (
    <>
      <SegmentedControl
        aria-label={t('metric')}
        withItemsBorders={false}
        value={view.metric}
        onChange={(value) => view.showMetric(value as Metric)}
        data={[
          { value: 'accuracy', label: t('accuracy') },
          { value: 'loss', label: t('loss') },
        ]}
      />
      <Switch label={t('zoom')} checked={view.zoomed} onChange={(event) => view.zoom(event.currentTarget.checked)} />
    </>
  );
}
