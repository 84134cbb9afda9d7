import { useTranslation } from 'react-i18next';
import type { DenseLayer } from '../../core/network';
import { countText } from '../../ui/countText';
import { useLit } from '../../ui/litContext';
import classes from './ParameterBlocks.module.css';

/** Space between weights and biases, and the least width of the biases, px. */
const GAP = 6;
const BIAS = 4;
/** All blocks together are at most so tall. */
const TALLEST = 220;

export interface ParameterBlocksProps {
  readonly layers: readonly DenseLayer[];
  readonly width: number;
}

/**
 * Every parameter as a dot, all to one scale: a line for each neuron, its weights side by side, its bias at the end.
 * A layer's block fills when its number is pointed at.
 */
export function ParameterBlocks({ layers, width }: ParameterBlocksProps) {
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  const widest = Math.max(...layers.map(({ inputs }) => inputs));
  const scale = Math.min(1, (width - GAP - BIAS) / widest, TALLEST / units);
  return (
    <ol className={classes.list}>
      {layers.map((layer, index) => (
        <Block key={layer.name} layer={layer} number={index + 1} scale={scale} />
      ))}
    </ol>
  );
}

interface BlockProps {
  readonly layer: DenseLayer;
  readonly number: number;
  /** Px of one parameter. */
  readonly scale: number;
}

function Block({ layer, number, scale }: BlockProps) {
  const { t } = useTranslation('layers');
  const { lit, light } = useLit();
  const { inputs, units, parameters } = layer;
  const part = `p${number}`;
  const wide = inputs * scale;
  const tall = Math.max(2, units * scale);
  return (
    <li className={classes.layer} data-lit={lit === part || undefined}>
      <button
        type="button"
        className={classes.sum}
        onPointerEnter={() => light(part)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && light(undefined)}
        onFocus={() => light(part)}
        onBlur={() => light(undefined)}
        onClick={() => light(part)}
      >
        <span className={classes.letter}>
          W<sup>{number}</sup>, B<sup>{number}</sup>
        </span>{' '}
        <span>
          <span className={classes.weights}>
            {inputs} × {units}
          </span>{' '}
          + <span className={classes.biases}>{units}</span> ={' '}
        </span>
        <b>{countText(parameters)}</b>
      </button>
      <svg
        className={classes.block}
        width={wide + GAP + BIAS}
        height={tall}
        role="img"
        aria-label={t('build.block', { inputs, units })}
      >
        <rect className={classes.empty} width={wide} height={tall} />
        <rect className={classes.empty} x={wide + GAP} width={BIAS} height={tall} />
        <rect className={classes.fill} data-kind="weights" width={wide} height={tall} />
        <rect className={classes.fill} data-kind="biases" x={wide + GAP} width={BIAS} height={tall} />
      </svg>
    </li>
  );
}
