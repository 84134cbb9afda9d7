import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lagOf, lossAtLag } from '../../core/lag';
import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { createValues, forward } from '../../engine/plain/forward';
import { plainNetwork } from '../../engine/plain/plainNetwork';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { CurveChart } from '../../ui/curves/CurveChart';
import { type CurvePoint, linePath } from '../../ui/curves/CurveSpace';
import { LineKey } from '../../ui/curves/LineKey';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import classes from './ClipFigure.module.css';

const FROM = -20;
const TO = 140;
const ROWS = Array.from({ length: 50 }, (_, row) => row);
const x = {
  from: FROM,
  to: TO,
  ticks: [-20, 0, 20, 40, 60, 80, 100, 120, 140],
  text: (tick: number) => String(tick).replace('-', '−'),
};
const y = { from: 0, to: 80, ticks: [0, 16, 40, 60, 80] };

const lagText = (text: string) =>
  /^-?\d{1,3}$/.test(text) && Number(text) >= FROM && Number(text) <= TO ? Number(text) : undefined;

/** The loss over how far the right answer lags behind: flat beyond the clip, a slope from logits. */
export function ClipFigure({ run }: { readonly run: TrainingRun }) {
  const { t } = useTranslation('loop');
  const [lag, setLag] = useFigureState('lag', 40, lagText);
  const lags = useLags(run);
  const [clip, logits] = [lossAtLag(lag, false), lossAtLag(lag, true)];
  const text = t('clip.summary', {
    lag,
    clip: clip.loss.toFixed(3),
    clipPull: pullText(clip.pull),
    logits: logits.loss.toFixed(3),
    logitsPull: pullText(logits.pull),
  });
  return (
    <FigureFrame
      label={t('clip.label')}
      summary={text}
      notes={
        <div className={classes.notes}>
          <p className={classes.lag}>{t('clip.lag', { lag })}</p>
          <Reading look="network" name={t('clip.withClip')} loss={clip.loss} pull={clip.pull} />
          <Reading look="check" name={t('clip.fromLogits')} loss={logits.loss} pull={logits.pull} />
          <p className={classes.rug}>
            {t('clip.rug', { beyond: lags.filter((each) => lossAtLag(each, false).pull === 0 && each > 0).length })}
          </p>
        </div>
      }
    >
      <p className={classes.axis}>{t('clip.yName')}</p>
      <CurveChart
        x={x}
        y={y}
        height={250}
        lines={[{ key: 'clip', look: 'median', points: slope(false) }]}
        picker={{ at: lag, onAt: setLag, last: TO, label: t('clip.pick'), text }}
        over={(space) => (
          <g>
            <path className={classes.logits} d={linePath(space, slope(true))} />
            {lags.map((each, row) => (
              <path
                // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its row
                key={row}
                className={classes.mark}
                data-stuck={(each > 0 && lossAtLag(each, false).pull === 0) || undefined}
                d={`M${space.x(Math.min(TO, Math.max(FROM, each))).toFixed(1)} ${space.height}v-14`}
              />
            ))}
            <circle className={classes.point} cx={space.x(lag)} cy={space.y(clip.loss)} r={6} />
            <circle className={classes.other} cx={space.x(lag)} cy={space.y(Math.min(80, logits.loss))} r={5} />
          </g>
        )}
      />
      <p className={classes.axis}>{t('clip.xName')}</p>
    </FigureFrame>
  );
}

interface ReadingProps {
  readonly look: 'network' | 'check';
  readonly name: string;
  readonly loss: number;
  readonly pull: number;
}

function Reading({ look, name, loss, pull }: ReadingProps) {
  const { t } = useTranslation('loop');
  return (
    <div className={classes.reading}>
      <LineKey look={look === 'network' ? 'median' : 'validation'} name={name} />
      <p>
        {t('clip.loss')} <strong>{loss.toFixed(3)}</strong>
      </p>
      <p>
        {t('clip.gradient')} <strong>{pullText(pull)}</strong>
      </p>
    </div>
  );
}

/** Exactly zero is written as such: it is the point of it all. */
function pullText(pull: number): string {
  return pull === 0 ? '0' : pull.toFixed(4).replace('-', '−');
}

function slope(fromLogits: boolean): readonly CurvePoint[] {
  const stops = fromLogits
    ? [FROM, -4, -2, 0, 2, 4, 80]
    : [FROM, -4, -2, 0, 2, 4, Math.log(1e7 - 1), Math.log(1e7 - 1) + 1e-6, TO];
  return stops.map((lag) => [lag, lossAtLag(lag, fromLogits).loss] as const);
}

/** How far the right answers of the first fifty training images lag behind before any training. */
function useLags(run: TrainingRun): readonly number[] {
  const samples = useCourseSamples('train', ROWS);
  return useMemo(() => {
    if (!samples) return [];
    const layers = plainNetwork(run, initialWeights(run));
    const values = createValues(layers);
    return ROWS.map((row) => {
      const image = Float64Array.from(samples.images.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => grey / 255);
      forward(layers, image, values);
      return lagOf(values[values.length - 1].z, samples.labels[row]);
    });
  }, [run, samples]);
}
