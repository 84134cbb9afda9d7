import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { useWidth } from '../../ui/useWidth';
import classes from './Spread.module.css';
import { sizeText } from './sizeText';
import { CEILING } from './spread';

/** The axis is logarithmic, from 10⁻³ to 10³. */
const DECADES = [-3, -2, -1, 0, 1, 2, 3] as const;
const LEFT = 132;
const ROW = 46;
const TOP = 30;

export interface SpreadBarsProps {
  readonly run: TrainingRun;
  /** Size of each layer's sums; undefined until they are measured. */
  readonly sizes: readonly number[] | undefined;
  readonly predicted: readonly number[] | undefined;
}

/** A bar for each layer's sums on a logarithmic axis, with the place where the clip shuts. */
export function SpreadBars({ run, sizes, predicted }: SpreadBarsProps) {
  const { t } = useTranslation('deeper');
  const [ref, full] = useWidth(640);
  const width = Math.max(80, full - LEFT - 60);
  const layers = denseLayers(run);
  const height = layers.length * ROW;
  const x = (value: number) => {
    const at = (Math.log10(value) - DECADES[0]) / (DECADES[DECADES.length - 1] - DECADES[0]);
    return LEFT + Math.min(1, Math.max(0, at)) * width;
  };
  return (
    <div ref={ref}>
      <svg className={classes.bars} width={full} height={TOP + height + 28} aria-hidden="true">
        {DECADES.map((decade) => (
          <g key={decade}>
            <line x1={x(10 ** decade)} x2={x(10 ** decade)} y1={TOP} y2={TOP + height} />
            <text className={classes.tick} x={x(10 ** decade)} y={TOP + height + 20} textAnchor="middle">
              {decade < 0 ? (10 ** decade).toFixed(-decade).replace(/^0/, '') : 10 ** decade}
            </text>
          </g>
        ))}
        {layers.map(({ units }, index) => {
          const size = sizes?.[index];
          const y = TOP + index * ROW;
          const output = index === layers.length - 1;
          return (
            <g key={layers[index].name}>
              <text className={classes.layer} x={0} y={y + ROW / 2} dy="0.34em">
                {output ? t('outputLayer') : t('hiddenLayer', { layer: index + 1, units })}
              </text>
              {size !== undefined && (
                <>
                  <rect
                    className={classes.bar}
                    data-over={(output && size > CEILING) || undefined}
                    x={LEFT}
                    y={y + 10}
                    width={Math.max(2, x(size) - LEFT)}
                    height={ROW - 20}
                    rx={2}
                  />
                  {predicted && index > 0 && (
                    <line
                      className={classes.predicted}
                      x1={x(predicted[index])}
                      x2={x(predicted[index])}
                      y1={y + 5}
                      y2={y + ROW - 5}
                    />
                  )}
                </>
              )}
            </g>
          );
        })}
        <path className={classes.ceiling} d={`M${x(CEILING)} ${TOP - 4}V${TOP + height}`} />
        <text className={classes.ceilingName} x={x(CEILING)} y={TOP - 12} textAnchor="middle">
          {t('ceiling')}
        </text>
        {/* over the ceiling, which would cross them out */}
        {sizes?.map((size, index) => (
          <text
            key={layers[index].name}
            className={classes.size}
            x={Math.max(x(size), predicted && index > 0 ? x(predicted[index]) : 0) + 8}
            y={TOP + index * ROW + ROW / 2}
            dy="0.34em"
          >
            {sizeText(size)}
          </text>
        ))}
      </svg>
    </div>
  );
}
