import { useWidth } from '../../ui/useWidth';
import classes from './SampleBars.module.css';
import type { Fate } from './workOut';

export interface SampleBarsProps {
  /** One number for each image of the batch. */
  readonly values: readonly number[];
  readonly fates: readonly Fate[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Size that fills the height. */
  readonly full: number;
  /** The mean, drawn as a line. */
  readonly mean: number;
  /** Bars go both ways from the middle. */
  readonly signed?: boolean;
}

const HEIGHT = 116;

/** Fifty numbers as fifty bars in the order of the batch. Their table is the batch's own. */
export function SampleBars({ values, fates, chosen, onChoose, full, mean, signed }: SampleBarsProps) {
  const [ref, width] = useWidth(640);
  const step = width / values.length;
  const zero = signed ? HEIGHT / 2 : HEIGHT;
  const y = (value: number) => zero - (value / full) * (zero - 4);
  return (
    <div ref={ref} className={classes.bars}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {values.map((value, index) => (
          <g
            // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
            key={index}
            className={classes.bar}
            data-chosen={index === chosen || undefined}
            onPointerDown={() => onChoose(index)}
          >
            <rect className={classes.reach} x={index * step} width={step} height={HEIGHT} />
            <rect
              data-fate={fates[index]}
              data-negative={value < 0 || undefined}
              x={index * step + 1}
              width={Math.max(1, step - 2)}
              y={Math.min(zero, y(value))}
              height={Math.max(value === 0 ? 0 : 1.5, Math.abs(y(value) - zero))}
              rx={2}
            />
          </g>
        ))}
        <line className={classes.zero} x2={width} y1={zero - 0.5} y2={zero - 0.5} />
        <line className={classes.mean} x2={width} y1={y(mean)} y2={y(mean)} />
      </svg>
    </div>
  );
}
