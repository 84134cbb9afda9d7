import { argMax } from '../../core/confusion';
import classes from './Overview.module.css';
import { type OverviewLayout, unitMiddle } from './overviewLayout';
import type { TracedLayer } from './traceLayers';

/** The ten probabilities beside the output layer's units. */
export function OutputBars({ layer, layout }: { readonly layer: TracedLayer; readonly layout: OverviewLayout }) {
  const { bars, height } = layout;
  const winner = argMax(layer.a);
  return Array.from(layer.a, (probability, digit) => {
    const y = unitMiddle(digit, layer.units, height);
    const length = Math.max(1, probability * bars.length);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its digit
      <g key={digit}>
        <text className={classes.digit} x={bars.left - 11} y={y + 5} textAnchor="middle">
          {digit}
        </text>
        <rect
          className={classes.bar}
          data-winner={digit === winner || undefined}
          x={bars.left}
          y={y - 4}
          width={length}
          height={8}
          rx={2}
        />
        {digit === winner && (
          <text className={classes.probability} x={bars.left + length + 6} y={y + 5}>
            {bars.length > 80 ? probability.toFixed(2) : ''}
          </text>
        )}
      </g>
    );
  });
}
