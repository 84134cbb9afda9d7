import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { denseLayers } from '../../core/network';
import type { Survey } from '../../engine/plain/survey';
import { useLab } from '../../store/labContext';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { DigitBars } from '../../ui/DigitBars';
import { FigureFrame } from '../../ui/FigureFrame';
import { PixelGrid } from '../../ui/PixelGrid';
import { useWidth } from '../../ui/useWidth';
import { WordButton } from '../../ui/WordButton';
import { DigitPicker } from './DigitPicker';
import { FlowRays } from './FlowRays';
import { LayerBlock } from './LayerBlock';
import { LayerCaptions } from './LayerCaptions';
import classes from './NetworkFigure.module.css';
import { NetworkTable } from './NetworkTable';
import { networkLayout } from './networkLayout';
import type { PickedUnit } from './picked';
import { UnitSumNotes } from './UnitSumNotes';
import { unitName } from './unitName';
import { type Flow, useFlow } from './useFlow';
import type { SampleRows } from './useRunData';

export interface NetworkFigureProps {
  readonly bench: BenchNetwork;
  readonly tests: SampleRows | undefined;
  /** The network on the fixed sample; undefined until that is counted. */
  readonly survey: Survey | undefined;
  readonly picked: PickedUnit | undefined;
  readonly onPick: (picked: PickedUnit | undefined) => void;
}

/** The network with the digit on the bench flowing through it. */
export const NetworkFigure = memo(function NetworkFigure({ bench, tests, survey, picked, onPick }: NetworkFigureProps) {
  const { t } = useTranslation('inspect');
  const pixels = useLab((lab) => lab.pixels);
  const [pointed, setPointed] = useState<PickedUnit>();
  const layers = useMemo(() => denseLayers(bench.run), [bench.run]);
  // Another network may have come under the pointer.
  const hovered = pointed && pointed.unit < (layers[pointed.layer]?.units ?? 0) ? pointed : undefined;
  const shown = hovered ?? picked;
  const flow = useFlow(bench, pixels, shown);
  const under = hovered &&
    flow && {
      name: unitName(t, hovered.layer, layers.length, hovered.unit),
      activation: flow.activations[hovered.layer][hovered.unit].toFixed(2),
    };
  const said = flow && t('learned.reads', { digit: argMax(flow.activations[layers.length - 1]) });
  const dead = survey?.layers.reduce((sum, layer) => sum + layer.dead.reduce((count, one) => count + one, 0), 0);
  return (
    <FigureFrame
      label={t('learned.network')}
      title={
        <>
          <span className={classes.title}>{t('learned.network')}</span>{' '}
          <span className={classes.quiet}>{under ? t('learned.unitSays', under) : (said ?? t('learned.noDigit'))}</span>
        </>
      }
      tools={picked && <WordButton icon="clear" quiet label={t('learned.unpick')} onClick={() => onPick(undefined)} />}
      summary={[said ?? t('learned.noDigit'), dead === undefined ? '' : t('learned.deadInAll', { count: dead })].join(
        ' ',
      )}
      numbers={<NetworkTable layers={layers} flow={flow} survey={survey} />}
    >
      <DigitPicker tests={tests} />
      <Drawing
        layers={layers}
        flow={flow}
        pixels={pixels}
        survey={survey}
        picked={picked}
        onPick={onPick}
        onHover={setPointed}
      />
      {picked && shown && flow?.sum ? (
        <UnitSumNotes
          picked={shown}
          layers={layers}
          sum={flow.sum}
          dead={Boolean(survey?.layers[shown.layer]?.dead[shown.unit])}
        />
      ) : (
        <p className={classes.hint}>
          {t('learned.networkHint')} {survey && t('learned.deadHow', { images: survey.images })}
        </p>
      )}
    </FigureFrame>
  );
});

interface DrawingProps extends Pick<NetworkFigureProps, 'survey' | 'picked' | 'onPick'> {
  readonly layers: ReturnType<typeof denseLayers>;
  readonly flow: Flow | undefined;
  readonly pixels: Float32Array | undefined;
  readonly onHover: (unit: PickedUnit | undefined) => void;
}

function Drawing({ layers, flow, pixels, survey, picked, onPick, onHover }: DrawingProps) {
  const { t } = useTranslation('inspect');
  const [box, width] = useWidth(1300);
  const layout = useMemo(
    () =>
      networkLayout(
        width,
        layers.map(({ units }) => units),
      ),
    [width, layers],
  );
  const { image, blocks, down, height } = layout;
  const probabilities = flow?.activations[layers.length - 1];
  const last = blocks[blocks.length - 1];
  const bars = down
    ? { top: height + 24, left: 0, right: 0, height: 240 }
    : { top: 0, left: last.x + 36, right: 0, height };
  return (
    <div ref={box} className={classes.frame}>
      <div className={classes.drawing} style={{ height: down ? height + 264 : height + 56 }}>
        <FlowRays layout={layout} rays={flow?.rays ?? []} />
        <div className={classes.image} style={{ left: image.x, top: image.y, width: image.side }}>
          <PixelGrid values={pixels} label={t('learned.onBench')} />
        </div>
        {blocks.map((block, index) => (
          <LayerBlock
            key={layers[index].name}
            block={block}
            layer={layers[index]}
            index={index}
            layers={layers.length}
            activations={flow?.activations[index]}
            dead={survey?.layers[index]?.dead}
            picked={picked?.layer === index ? picked.unit : undefined}
            onPick={(unit) => onPick({ layer: index, unit })}
            onHover={(unit) => onHover(unit === undefined ? undefined : { layer: index, unit })}
          />
        ))}
        <LayerCaptions layout={layout} layers={layers} survey={survey} />
        <div className={classes.bars} style={bars}>
          <DigitBars probabilities={probabilities} top={probabilities && argMax(probabilities)} />
        </div>
      </div>
    </div>
  );
}
