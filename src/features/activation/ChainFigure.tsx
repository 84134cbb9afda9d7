import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { ValueSlider } from '../../ui/ValueSlider';
import classes from './ChainFigure.module.css';
import { chain, raised, shareText } from './chain';
import { type CurveName, curveNames, pointAt, snapped, Z_LIMIT } from './threeCurves';

/** Longest chain. */
export const MAX_LAYERS = 20;

export interface ChainFigureProps {
  readonly z: number;
  readonly onZ: (z: number) => void;
  readonly layers: number;
  readonly onLayers: (layers: number) => void;
}

/** A gradient on its way back through n layers: each multiplies it by f′(z). */
export function ChainFigure({ z, onZ, layers, onLayers }: ChainFigureProps) {
  const { t } = useTranslation('activation');
  const left = curveNames.map((name) => shareText(chain(name, z, layers)[layers - 1]));
  const [sigmoid, tanh, relu] = left;
  return (
    <FigureFrame label={t('chain.label')} title={false} summary={t('chain.summary', { layers, sigmoid, tanh, relu })}>
      <div className={classes.sliders}>
        <LitPart part="n">
          <ValueSlider
            label={t('chain.layers')}
            value={layers}
            text={String(layers)}
            min={1}
            max={MAX_LAYERS}
            step={1}
            onChange={onLayers}
          />
        </LitPart>
        <LitPart part="z">
          <ValueSlider
            label={t('chain.z')}
            value={z}
            text={z.toFixed(1).replace('-', '−')}
            min={-Z_LIMIT}
            max={Z_LIMIT}
            step={0.1}
            onChange={(value) => onZ(snapped(value))}
          />
        </LitPart>
      </div>
      {curveNames.map((name, row) => (
        <Chain key={name} name={name} z={z} layers={layers} left={left[row]} />
      ))}
      <p className={classes.direction}>{t('chain.direction')}</p>
    </FigureFrame>
  );
}

interface ChainProps extends Pick<ChainFigureProps, 'z' | 'layers'> {
  readonly name: CurveName;
  readonly left: string;
}

function Chain({ name, z, layers, left }: ChainProps) {
  const shares = chain(name, z, layers);
  return (
    <LitPart part={name} className={classes.chain}>
      <span className={classes.name}>{activations[name].label}</span>
      <span className={classes.bars} aria-hidden="true">
        <span className={classes.bar} data-start>
          <span style={{ height: '100%' }} />
        </span>
        {Array.from({ length: MAX_LAYERS }, (_, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the layers never change places
          <span key={layer} className={classes.bar} data-beyond={layer >= layers || undefined}>
            <span style={{ height: `${(shares[layer] ?? 0) * 100}%` }} />
          </span>
        ))}
      </span>
      <LitPart part="product" className={classes.left}>
        <span>
          {pointAt(name, z).slope.toFixed(3)}
          {raised(layers)} ≈
        </span>{' '}
        <strong>{left}</strong>
      </LitPart>
    </LitPart>
  );
}
