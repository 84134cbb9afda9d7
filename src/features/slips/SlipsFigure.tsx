import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { SlipCurves } from './SlipCurves';
import { SlipDigits } from './SlipDigits';
import { SlipRows } from './SlipRows';
import classes from './SlipsFigure.module.css';
import { SlipTable } from './SlipTable';
import { SweepBar } from './SweepBar';
import { entryOf, unspoilt } from './sweep';
import { useSlipName } from './useSlipName';
import type { Subject, Sweep } from './useSweep';

export interface SlipsFigureProps {
  /** Undefined until a network has been trained and has read the test images. */
  readonly subject: Subject | undefined;
  readonly sweep: Sweep;
  /** Starts the training where there is no network yet. */
  readonly tools: ReactNode;
}

/** Accuracy against shift and scale, and on images that differ otherwise from those of the training. */
export function SlipsFigure({ subject, sweep, tools }: SlipsFigureProps) {
  const { t } = useTranslation('predict');
  const [key, onKey] = useFigureState('slip', 'shifted-2', (text) => entryOf(text)?.key);
  const entry = entryOf(key) ?? unspoilt;
  const nameOf = useSlipName();
  const figures = sweep.results[key];
  const summary = figures
    ? t('slips.summary', {
        name: nameOf(entry.slip),
        accuracy: figures.accuracy.toFixed(3),
        loss: figures.loss.toFixed(3),
      })
    : t('slips.unmeasured', { name: nameOf(entry.slip) });
  const shared = { results: sweep.results, chosen: key, onChoose: onKey };
  return (
    <FigureFrame
      label={t('slips.label')}
      tools={subject ? <SweepBar sweep={sweep} /> : tools}
      summary={summary}
      numbers={<SlipTable results={sweep.results} />}
    >
      {sweep.fault && <FaultNote fault={sweep.fault} />}
      <SlipCurves {...shared} />
      <SlipRows {...shared} />
      <div className={classes.chosen}>
        <p className={classes.reading} data-testid="slip-reading">
          {summary}
        </p>
        <SlipDigits slip={entry.slip} subject={subject} />
      </div>
    </FigureFrame>
  );
}
