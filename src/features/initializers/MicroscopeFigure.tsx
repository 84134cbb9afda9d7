import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initializers } from '../../core/initializers';
import { FigureFrame } from '../../ui/FigureFrame';
import { percent } from '../../ui/format';
import { HistogramChart } from './HistogramChart';
import { histogramOf, reachOf } from './histogram';
import { layerNames } from './layerNames';
import classes from './MicroscopeFigure.module.css';
import type { StartMeasure } from './measureStart';
import { spreadText } from './spreadText';
import { START_DIGITS, type StartName, startNames } from './starts';

export interface MicroscopeFigureProps {
  /** One for each of `startNames`; undefined until the digits are there. */
  readonly starts: readonly StartMeasure[] | undefined;
  readonly start: StartName;
  readonly onStart: (start: StartName) => void;
  /** 0-based; 2 is the output layer. */
  readonly layer: number;
  readonly onLayer: (layer: number) => void;
}

/** How large a layer's sums are before training, for four initializers, and what the softmax makes of them. */
export function MicroscopeFigure({ starts, start, onStart, layer, onLayer }: MicroscopeFigureProps) {
  const { t } = useTranslation('keras');
  const measure = starts?.[startNames.indexOf(start)];
  const sums = measure?.layers[layer];
  const histogram = useMemo(() => sums && histogramOf(sums.values, reachOf(sums.spread)), [sums]);
  return (
    <FigureFrame
      label={t('microscope.label')}
      tools={
        <SegmentedControl
          className={classes.choice}
          aria-label={t('microscope.start')}
          withItemsBorders={false}
          value={start}
          onChange={(value) => onStart(startNames.find((name) => name === value) ?? start)}
          data={startNames.map((value) => ({ value, label: initializers[value].label }))}
        />
      }
      notes={measure && <Readings measure={measure} layer={layer} />}
      summary={
        measure &&
        t('microscope.summary', {
          start: initializers[start].label,
          layer: t(`layer.${layerNames[layer]}`),
          spread: spreadText(measure.layers[layer].spread),
          saturated: percent(measure.saturated, 1),
        })
      }
    >
      <SegmentedControl
        aria-label={t('microscope.layer')}
        withItemsBorders={false}
        value={String(layer)}
        onChange={(value) => onLayer(Number(value))}
        data={layerNames.map((name, index) => ({ value: String(index), label: t(`layer.${name}`) }))}
      />
      <p className={classes.title}>{t('microscope.title', { digits: START_DIGITS })}</p>
      <div className={classes.plot}>{histogram && <HistogramChart histograms={[histogram]} />}</div>
      {starts && <StartTable starts={starts} start={start} layer={layer} onStart={onStart} />}
    </FigureFrame>
  );
}

function Readings({ measure, layer }: { readonly measure: StartMeasure; readonly layer: number }) {
  const { t } = useTranslation('keras');
  return (
    <dl className={classes.readings}>
      <dt>{t('microscope.spread')}</dt>
      <dd>{spreadText(measure.layers[layer].spread)}</dd>
      <dt>{t('microscope.saturated')}</dt>
      <dd data-bad={measure.saturated > 0 || undefined}>{percent(measure.saturated, 1)}</dd>
      <dt>{t('microscope.stuck')}</dt>
      <dd data-bad={measure.stuck > 0 || undefined}>{percent(measure.stuck, 1)}</dd>
    </dl>
  );
}

interface StartTableProps extends Pick<MicroscopeFigureProps, 'start' | 'layer' | 'onStart'> {
  readonly starts: readonly StartMeasure[];
}

/** All four side by side. */
function StartTable({ starts, start, layer, onStart }: StartTableProps) {
  const { t } = useTranslation('keras');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={classes.scroll} tabIndex={0}>
      <table className={classes.table} aria-label={t('microscope.table')}>
        <thead>
          <tr>
            <th rowSpan={2}>{t('microscope.start')}</th>
            <th colSpan={layerNames.length}>{t('microscope.spreadOf')}</th>
            <th rowSpan={2}>{t('microscope.saturatedHead')}</th>
            <th rowSpan={2}>{t('microscope.loss')}</th>
          </tr>
          <tr>
            {layerNames.map((name, index) => (
              <th key={name} data-chosen={index === layer || undefined}>
                {t(`layer.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {starts.map(({ layers, saturated, loss }, index) => (
            <tr key={startNames[index]} data-chosen={startNames[index] === start || undefined}>
              <th scope="row">
                <button type="button" onClick={() => onStart(startNames[index])}>
                  {initializers[startNames[index]].label}
                </button>
              </th>
              {layers.map(({ spread }, at) => (
                <td key={layerNames[at]}>{spreadText(spread)}</td>
              ))}
              <td>{percent(saturated, 1)}</td>
              <td>{loss.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
