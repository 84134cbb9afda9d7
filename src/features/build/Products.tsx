import { denseLayers } from '../../core/network';
import { useLab } from '../../store/labContext';
import classes from './Bench.module.css';
import { type BenchLayout, STRIP_WIDTH } from './benchLayout';
import { type Slot, slotEnds } from './foldLayers';
import { parametersText, productText } from './layerText';

/** Room that "784 × 64 + 64" needs; in narrower gaps it shows on hover. */
const SUM_WIDTH = 104;

interface Props {
  readonly layout: BenchLayout;
  readonly slots: readonly Slot[];
}

/** Under each bundle of rays, how many weights and biases they stand for. */
export function Products({ layout, slots }: Props) {
  const run = useLab((lab) => lab.draft);
  const layers = denseLayers(run);
  const spans = [...slots.map(slotEnds), [layers.length - 1, layers.length - 1]];
  return spans.map(([first, last], place) => {
    const left = place === 0 ? layout.image.x + layout.image.size : layout.strips[place - 1] + STRIP_WIDTH;
    const right = layout.strips[place] ?? layout.output;
    const some = layers.slice(first, last + 1);
    const sum = some.map(productText).join(' + ');
    return (
      <div className={classes.product} style={{ left: (left + right) / 2 }} key={first} title={sum}>
        <div className={classes.count} data-tight={layout.room === 'tight' || undefined}>
          {parametersText(some)}
        </div>
        {right - left >= SUM_WIDTH && some.length === 1 && <div className={classes.sum}>{sum}</div>}
      </div>
    );
  });
}
