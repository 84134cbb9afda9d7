import { useTranslation } from 'react-i18next';
import { CLASSES, denseLayers, PIXELS, parameterCount } from '../../core/network';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import { useWidth } from '../../ui/useWidth';
import { WordButton } from '../../ui/WordButton';
import { LayerControls } from './LayerControls';
import { NetworkDrawing } from './NetworkDrawing';
import { MOST_LAYERS, netText, runOf, unitsOf } from './netText';
import { ParameterBlocks } from './ParameterBlocks';
import classes from './ParametersFigure.module.css';

const HEIGHT = 200;
/** Neurons of a layer that is added. */
const ADDED = 32;
/** The lecture's networks, from none to two hidden layers. */
const LECTURE = ['', '64', '64,32'];

export interface ParametersFigureProps {
  /** Hidden layers, as `64,32`. */
  readonly net: string;
  readonly onChange: (net: string) => void;
}

/** A network to be built layer by layer and neuron by neuron, and where its parameters sit. */
export function ParametersFigure({ net, onChange }: ParametersFigureProps) {
  const { t } = useTranslation('layers');
  const [ref, width] = useWidth(860);
  const hidden = unitsOf(net);
  const sizes = [PIXELS, ...hidden, CLASSES];
  const layers = denseLayers(runOf(net));
  const total = parameterCount(runOf(net));
  return (
    <FigureFrame
      label={t('build.title')}
      title={false}
      summary={t('build.summary', { sizes: sizes.join(' → '), total: countText(total) })}
    >
      <div className={classes.tools}>
        <LectureNets net={net} onChange={onChange} />
        <WordButton
          icon="plus"
          label={t('build.add')}
          disabled={hidden.length >= MOST_LAYERS}
          onClick={() => onChange(netText([...hidden, ADDED]))}
        />
      </div>
      <div ref={ref}>
        <NetworkDrawing sizes={sizes} width={width} height={HEIGHT} />
        <LayerControls sizes={sizes} onChange={(next) => onChange(netText(next))} />
        <ParameterBlocks layers={layers} width={width} />
      </div>
      <p className={classes.total}>
        {t('build.total')} <b>{countText(total)}</b>
      </p>
      <LitSentence net={net} />
    </FigureFrame>
  );
}

function LectureNets({ net, onChange }: ParametersFigureProps) {
  const { t } = useTranslation('layers');
  return (
    <fieldset className={classes.nets} aria-label={t('build.nets')}>
      {LECTURE.map((each, count) => (
        <button
          key={each}
          type="button"
          className={classes.net}
          aria-pressed={each === net}
          onClick={() => onChange(each)}
        >
          {t('build.net', { count })} <b>{countText(parameterCount(runOf(each)))}</b>
        </button>
      ))}
    </fieldset>
  );
}

/** What the number that is pointed at is made of. */
function LitSentence({ net }: Pick<ParametersFigureProps, 'net'>) {
  const { t } = useTranslation('layers');
  const { lit } = useLit();
  const layer = denseLayers(runOf(net)).find((_, index) => lit === `p${index + 1}`);
  return (
    <p className={classes.sentence}>
      {layer
        ? t('build.each', {
            units: layer.units,
            inputs: layer.inputs,
            share: layer.inputs + 1,
            parameters: countText(layer.parameters),
          })
        : t('build.point')}
    </p>
  );
}
