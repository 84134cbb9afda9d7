import { useViewportSize } from '@mantine/hooks';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import { useLab } from '../../store/labContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { useWidth } from '../../ui/useWidth';
import classes from './Bench.module.css';
import { BenchHeads } from './BenchHeads';
import { BENCH_FOOT, BENCH_HEAD, benchLayout, bodyHeight } from './benchLayout';
import { foldLayers } from './foldLayers';
import { OutputStrip } from './OutputStrip';
import { Products } from './Products';
import { Rays } from './Rays';
import { Strips } from './Strips';
import { SummaryButton } from './SummaryButton';

/** Height of the row for the total of all parameters where it has one of its own. */
const TOTAL_ROW = 48;
/** More hidden layers than this are folded in the middle. */
const MOST_STRIPS = 4;

export interface NetworkBenchProps {
  /** The pad with its heading (--bench-head high) above and its tools below; it gets the pad's side as width. */
  readonly pad?: ReactNode;
  /** What stands between pad and picture. */
  readonly arrow?: ReactNode;
  /** The ten bars, heading --bench-head and body --bench-body high. Without them the output layer is a strip. */
  readonly bars?: ReactNode;
}

/** The network as one line from ink to answer; it is the picture, the form and the prediction at once. */
export function NetworkBench({ pad, arrow, bars }: NetworkBenchProps) {
  const run = useLab((lab) => lab.draft);
  const [ref, width] = useWidth(1344);
  const { height: windowHeight } = useViewportSize();
  const slots = useMemo(() => foldLayers(run.layers.length, MOST_STRIPS), [run.layers.length]);
  const units = useMemo(() => denseLayers(run).map((layer) => layer.units), [run]);
  const body = bodyHeight(width, windowHeight || 900);
  const space = { width, body, strips: slots.length, pad: Boolean(pad), bars: Boolean(bars) };
  const key = JSON.stringify(space);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is in `space`
  const layout = useMemo(() => benchLayout(space), [key]);
  // Without bars the total has no place beside the last product, only below.
  const foot = BENCH_FOOT + (bars ? 0 : TOTAL_ROW);
  const aside = layout.room === 'wide' ? {} : { '--bench-aside': '4rem', '--bench-verdict': '0.8125rem' };
  const heights = {
    ...aside,
    '--bench-head': `${BENCH_HEAD}px`,
    '--bench-body': `${body}px`,
    '--bench-foot': `${foot}px`,
  };
  return (
    <div
      ref={ref}
      className={classes.bench}
      style={{ ...(heights as CSSProperties), height: BENCH_HEAD + body + foot }}
    >
      <svg className={classes.drawing} style={{ top: BENCH_HEAD, height: body }} aria-hidden="true">
        <Rays key={key} layout={layout} slots={slots} units={units} />
        <Strips layout={layout} slots={slots} units={units} />
        {!bars && <OutputStrip layout={layout} />}
      </svg>
      {pad && (
        <div className={classes.pad} data-region="pad" style={{ width: body }}>
          {pad}
        </div>
      )}
      {arrow && pad && (
        <div
          className={classes.arrow}
          data-region="pad"
          style={{ left: body * 1.1 - 22, top: BENCH_HEAD + body / 2 - 32 }}
        >
          {arrow}
        </div>
      )}
      <Picture left={layout.image.x} side={layout.image.size} body={body} />
      {bars && (
        <div className={classes.bars} data-region="bars" style={{ left: layout.output }}>
          {bars}
        </div>
      )}
      <BenchHeads layout={layout} slots={slots} />
      <Products layout={layout} slots={slots} />
      <div className={classes.total} style={{ paddingTop: bars ? undefined : BENCH_FOOT }}>
        <SummaryButton />
      </div>
    </div>
  );
}

/** The digit as the network gets it: the input layer. */
function Picture({ left, side, body }: { left: number; side: number; body: number }) {
  const { t } = useTranslation();
  const pixels = useLab((lab) => lab.pixels);
  return (
    <div className={classes.picture} style={{ left, top: BENCH_HEAD + (body - side) / 2, width: side }}>
      <PixelGrid values={pixels} label={t('build.pixels')} />
    </div>
  );
}
