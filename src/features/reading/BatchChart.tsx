import { useTranslation } from 'react-i18next';
import { type BatchLoss, printedLoss } from '../../core/batchLosses';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveSpace } from '../../ui/curves/CurveSpace';
import { LineKey } from '../../ui/curves/LineKey';
import classes from './BatchChart.module.css';

export interface BatchChartProps {
  readonly batches: readonly BatchLoss[];
  /** The batch that is looked at, 1-based. */
  readonly number: number;
  readonly onNumber: (number: number) => void;
}

/** Batches of a test set of 10,000, to draw the axis before there are any. */
const USUAL = 313;

/** The loss of every batch as a thin bar, the running mean over them, and where it ends. */
export function BatchChart({ batches, number, onNumber }: BatchChartProps) {
  const { t } = useTranslation('predict');
  const count = batches.length || USUAL;
  const highest = Math.max(0.4, ...batches.map(({ loss }) => loss));
  const top = Math.ceil(highest * 5) / 5;
  const ticks = Array.from({ length: Math.round(top / 0.2) + 1 }, (_, step) => step / 5);
  const batch = batches.at(number - 1);
  const text = batch
    ? t('eval.batch', {
        number,
        from: batch.from,
        to: batch.to - 1,
        loss: batch.loss.toFixed(4),
        running: batch.running.toFixed(4),
      })
    : t('eval.empty');
  return (
    <div>
      <p className={classes.keys}>
        <LineKey look="seed" name={t('eval.each')} />
        <LineKey look="median" name={t('eval.running')} />
        <span className={classes.lastKey}>{t('eval.lastKey')}</span>
      </p>
      <CurveChart
        x={{ from: 0.5, to: count + 0.5, ticks: [1, ...hundreds(count), count] }}
        y={{ from: 0, to: top, ticks, text: (tick) => tick.toFixed(1) }}
        height={190}
        xName={t('eval.xName')}
        lines={[
          {
            key: 'running',
            look: 'median',
            points: batches.map(({ running }, index) => [index + 1, running] as const),
          },
        ]}
        picker={{
          at: batches.length ? number : undefined,
          onAt: onNumber,
          last: count,
          label: t('eval.pick'),
          text,
        }}
        over={(space) => <Bars batches={batches} number={number} space={space} />}
      />
      <p className={classes.reading}>{text}</p>
    </div>
  );
}

/** Round numbers that keep away from the last one. */
function hundreds(count: number): readonly number[] {
  return [50, 100, 150, 200, 250, 300].filter((tick) => tick < count - 20);
}

interface BarsProps {
  readonly batches: readonly BatchLoss[];
  readonly number: number;
  readonly space: CurveSpace;
}

function Bars({ batches, number, space }: BarsProps) {
  const last = batches.at(-1);
  if (!last) return null;
  const mean = space.y(last.running);
  // One path for all: a bar is a line from the axis.
  const d = batches
    .map(({ loss }, index) => `M${space.x(index + 1).toFixed(1)} ${space.height}V${space.y(loss).toFixed(1)}`)
    .join('');
  const end = space.x(batches.length);
  const printed = space.y(printedLoss(batches));
  return (
    <g>
      <path className={classes.bars} d={d} />
      <path
        className={classes.picked}
        d={`M${space.x(number)} ${space.height}V${space.y(batches[number - 1].loss) - 1}`}
      />
      <path className={classes.mean} d={`M0 ${mean}H${space.width}`} />
      {/* From the mean down to the last batch's loss; halfway stands what was printed. */}
      <path className={classes.between} d={`M${end} ${mean}V${space.y(last.loss)}`} />
      <path className={classes.diamond} d={`M${end} ${printed - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5Z`} />
    </g>
  );
}
