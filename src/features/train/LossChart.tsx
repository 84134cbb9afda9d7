import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { History } from '../../core/progress';
import type { SlideRun } from '../../core/slides';
import type { LabState } from '../../store/LabState';
import { DataTag } from '../../ui/DataTag';
import { type Axis, logAxis, zeroAxis } from './chart/axis';
import { MetricChart } from './chart/MetricChart';
import { useScope } from './chart/scopeContext';
import { WordSwitch } from './chart/WordSwitch';
import { useBeat } from './useBeat';

/** What ten equal guesses lose: ln 10. */
const UNTRAINED = 2.4;
/** An axis is not made for less, or losses of exactly 0 would leave it without a height. */
const LEAST_HIGH = 1e-4;

/** The loss, from 0 or on a log scale. */
export function LossChart() {
  const { t } = useTranslation();
  const { slides, layout } = useScope();
  const history = useBeat(historyOf, 250);
  const [log, setLog] = useState(false);
  const [low, high] = range(history, slides);
  const compact = layout === 'title';
  const axis = useMemo<Axis>(
    () => (log ? logAxis(low, high) : zeroAxis(high, compact ? 3 : 5)),
    [log, low, high, compact],
  );
  return (
    <MetricChart
      metric="loss"
      name={t('train.chartLoss')}
      axis={axis}
      history={history}
      controls={
        <>
          <WordSwitch
            label={t('train.scaleName')}
            words={[t('train.scaleLinear'), t('train.scaleLog')]}
            on={log}
            onChange={setLog}
          />
          <DataTag data={history.data} />
        </>
      }
    />
  );
}

function historyOf({ history }: LabState): History {
  return history;
}

/**
 * The smallest and largest loss that the axis is made for: the slides' and those of the first epoch. Later epochs
 * only lower the foot of the log scale, so that the curve does not jump while it grows.
 */
function range({ epochs }: History, slides: SlideRun | undefined): readonly [low: number, high: number] {
  const printed = slides?.epochs ?? [];
  const first = [...epochs.slice(0, 1), ...printed].flatMap(both);
  // The slides' single layer is printed from epoch 10 on; nothing says where its curve comes from.
  const known = epochs.length > 0 || printed[0]?.epoch === 1;
  const high = known ? Math.max(LEAST_HIGH, Math.max(...first) * 1.15) : UNTRAINED;
  const low = Math.min(high / 20, ...[...epochs, ...printed].flatMap(both).filter((loss) => loss > 1e-6));
  return [low, high];
}

function both({ loss, valLoss }: { readonly loss: number; readonly valLoss?: number }): number[] {
  return [loss, valLoss ?? loss].filter(Number.isFinite);
}
