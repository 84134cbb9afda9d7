import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initializers } from '../../core/initializers';
import { denseLayers } from '../../core/network';
import { lectureModel, listModel, runOf } from '../../core/sequential/SequentialModel';
import { initialWeights } from '../../core/weights';
import { LineKey } from '../../ui/curves/LineKey';
import { FigureFrame } from '../../ui/FigureFrame';
import { HistogramChart } from './HistogramChart';
import { histogramOf, reachOf } from './histogram';
import { layerNames } from './layerNames';
import { type StartMeasure, spreadOf } from './measureStart';
import { spreadText } from './spreadText';
import classes from './TwoStartsFigure.module.css';
import { useStarts } from './useStarts';

/** The lecture's network in its two ways of writing. */
export const twoStarts = [
  { name: 'add', run: runOf(lectureModel) },
  { name: 'list', run: runOf(listModel) },
] as const;
const runs = twoStarts.map(({ run }) => run);
const names = twoStarts.map(({ name }) => name);

export interface TwoStartsFigureProps {
  /** 0-based; 2 is the output layer. */
  readonly layer: number;
  readonly onLayer: (layer: number) => void;
  /** Validation accuracy of each after one epoch, 0…1; undefined until it has been trained. */
  readonly reached: readonly (number | undefined)[];
  /** Trains both. */
  readonly controls: ReactNode;
}

/** The same layers built by `add` and from a list: where the weights of each begin. */
export function TwoStartsFigure({ layer, onLayer, reached, controls }: TwoStartsFigureProps) {
  const { t } = useTranslation('keras');
  const kernels = useMemo(() => runs.map((run) => initialWeights(run)[2 * layer].values), [layer]);
  const spreads = kernels.map((kernel) => spreadOf(kernel));
  const histograms = useMemo(() => {
    const reach = Math.max(...kernels.map((kernel) => reachOf(spreadOf(kernel) * 0.66)));
    return kernels.map((kernel) => histogramOf(kernel, reach));
  }, [kernels]);
  const starts = useStarts(runs);
  const init = (index: number) => initializers[denseLayers(runs[index])[layer].init].label;
  return (
    <FigureFrame
      label={t('twoStarts.label')}
      tools={
        <SegmentedControl
          aria-label={t('microscope.layer')}
          withItemsBorders={false}
          value={String(layer)}
          onChange={(value) => onLayer(Number(value))}
          data={layerNames.map((name, index) => ({ value: String(index), label: t(`layer.${name}`) }))}
        />
      }
      notes={
        <div className={classes.keys}>
          {names.map((name, index) => (
            <div key={name}>
              <LineKey look="median" pigment={index ? 'check' : 'network'} name={t(`twoStarts.${name}`)} />
              <p>{init(index)}</p>
            </div>
          ))}
        </div>
      }
      summary={t('twoStarts.summary', {
        layer: t(`layer.${layerNames[layer]}`),
        add: spreadText(spreads[0]),
        list: spreadText(spreads[1]),
      })}
    >
      <p className={classes.title}>{t('twoStarts.title')}</p>
      <HistogramChart histograms={histograms} />
      <Comparison layer={layer} spreads={spreads} starts={starts} reached={reached} />
      {controls}
    </FigureFrame>
  );
}

interface ComparisonProps extends Pick<TwoStartsFigureProps, 'layer' | 'reached'> {
  readonly spreads: readonly number[];
  readonly starts: readonly StartMeasure[] | undefined;
}

function Comparison({ layer, spreads, starts, reached }: ComparisonProps) {
  const { t } = useTranslation('keras');
  const rows = [
    { name: t('twoStarts.weights'), texts: spreads.map(spreadText) },
    { name: t('twoStarts.sums'), texts: starts?.map(({ layers }) => spreadText(layers[layer].spread)) },
    { name: t('twoStarts.outputs'), texts: starts?.map(({ layers }) => spreadText(layers[2].spread)) },
    { name: t('microscope.loss'), texts: starts?.map(({ loss }) => loss.toFixed(3)) },
    { name: t('twoStarts.reached'), texts: reached.map((accuracy) => accuracy?.toFixed(4).replace(/^0/, '') ?? '–') },
  ];
  return (
    <table className={classes.table} aria-label={t('twoStarts.label')}>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name}>{t(`twoStarts.${name}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, texts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {names.map((each, index) => (
              <td key={each}>{texts?.[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
