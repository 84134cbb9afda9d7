import { useWidth } from '../../ui/useWidth';
import type { LossPair } from './batchLosses';
import classes from './TwoLossesFigure.module.css';

export interface LossBarsProps {
  readonly pairs: readonly LossPair[];
  readonly image: number;
  readonly onImage: (image: number) => void;
  /** Bars that there will be. */
  readonly count: number;
}

const HEIGHT = 96;

/** Each image's two losses as two bars side by side. To look at and to press; the slider beneath does the same. */
export function LossBars({ pairs, image, onImage, count }: LossBarsProps) {
  const [ref, width] = useWidth(640);
  const step = width / count;
  const full = Math.max(0.1, ...pairs.map(({ oneHot }) => oneHot));
  const bar = Math.max(1, (step - 7) / 2);
  return (
    <div ref={ref} className={classes.bars}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        {pairs.map(({ oneHot, integer }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
          <g key={index} data-chosen={index === image || undefined} onPointerDown={() => onImage(index)}>
            <rect className={classes.reach} x={index * step} width={step} height={HEIGHT} />
            {[oneHot, integer].map((loss, which) => {
              const height = Math.max(1, (loss / full) * (HEIGHT - 6));
              return (
                <rect
                  key={which === 0 ? 'oneHot' : 'integer'}
                  data-which={which === 0 ? 'oneHot' : 'integer'}
                  x={index * step + 3 + which * (bar + 1)}
                  y={HEIGHT - height}
                  width={bar}
                  height={height}
                />
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
