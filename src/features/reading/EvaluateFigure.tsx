import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BatchLoss, batchLosses, printedLoss } from '../../core/batchLosses';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { useFigureState } from '../../ui/useFigureState';
import { BatchChart } from './BatchChart';
import { BatchImages } from './BatchImages';
import { BatchTable } from './BatchTable';
import classes from './EvaluateFigure.module.css';
import type { TestReading } from './readTestSet';

/** Images that Keras evaluates at a time, unless it is told otherwise. */
export const EVALUATE_BATCH = 32;

export interface EvaluateFigureProps {
  readonly reading: TestReading | undefined;
  readonly tools: ReactNode;
}

const none: readonly BatchLoss[] = [];

/** What evaluate returns, and the losses of the batches behind it: the last one's has its part in what TensorFlow 2.0 printed. */
export function EvaluateFigure({ reading, tools }: EvaluateFigureProps) {
  const { t } = useTranslation('predict');
  const batches = useMemo(
    () => (reading ? batchLosses(reading.probabilities, reading.labels, EVALUATE_BATCH) : none),
    [reading],
  );
  // 0: the last, however many there are.
  const [picked, pick] = useFigureState('batch', 0, (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined));
  const number = picked && picked <= batches.length ? picked : batches.length;
  const batch = batches.at(number - 1);
  const last = batches.at(-1);
  return (
    <FigureFrame
      label={t('eval.label')}
      tools={tools}
      summary={
        reading && last
          ? t('eval.summary', {
              loss: reading.loss.toFixed(4),
              accuracy: reading.accuracy.toFixed(4),
              last: last.loss.toFixed(4),
              printed: printedLoss(batches).toFixed(4),
              batches: batches.length,
            })
          : t('eval.empty')
      }
      numbers={batches.length > 0 && <BatchTable batches={batches} />}
    >
      <div className={classes.figures}>
        <LitPart part="returned">
          <p className={classes.what}>{t('eval.returned')}</p>
          <p className={classes.list} data-testid="returned">
            [<Named value={reading?.loss} name="'loss'" />, <Named value={reading?.accuracy} name="'accuracy'" />]
          </p>
        </LitPart>
        <LitPart part="printed" className={classes.printed}>
          <p className={classes.what}>{t('eval.printed')}</p>
          <p className={classes.list} data-testid="printed">
            <span className={classes.terms}>
              ({figure(last?.running)} + {figure(last?.loss)}) / 2 ={' '}
            </span>
            <b>{figure(last && printedLoss(batches))}</b>
          </p>
          <p className={classes.how}>{t('eval.printedHow', { size: last ? last.to - last.from : 16 })}</p>
        </LitPart>
      </div>
      <BatchChart batches={batches} number={number} onNumber={(next) => pick(next === batches.length ? 0 : next)} />
      {reading && batch && <BatchImages reading={reading} batch={batch} number={number} />}
    </FigureFrame>
  );
}

/** A number of the list, and what it is beneath. */
function Named({ value, name }: { readonly value: number | undefined; readonly name: string }) {
  return (
    <span className={classes.named}>
      <b>{figure(value)}</b>
      <small>{name}</small>
    </span>
  );
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(4);
}
