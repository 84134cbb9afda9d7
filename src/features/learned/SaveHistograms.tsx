import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { colourText, readColours } from '../../ui/readColours';
import { saveFile } from '../../ui/saveFile';
import { WordButton } from '../../ui/WordButton';
import classes from './HistogramsFigure.module.css';
import { histogramCsv, histogramJson } from './histogramRows';
import { histogramSvg } from './histogramSvg';
import type { Kind } from './kinds';
import { fileName, saveSvgAsPng } from './saveDrawing';
import { layerName } from './unitName';
import type { EpochSurvey } from './useSurveys';

export interface SaveHistogramsProps {
  readonly bench: BenchNetwork;
  readonly epochs: readonly EpochSurvey[];
  readonly shown: readonly Kind[];
}

/** The histograms as files: the drawing as it is shown, the numbers of all kinds. */
export function SaveHistograms({ bench, epochs, shown }: SaveHistogramsProps) {
  const { t } = useTranslation('inspect');
  const here = useRef<HTMLFieldSetElement>(null);
  const layers = bench.run.layers.length + 1;
  const name = (ending: string) => fileName(bench, 'histograms', ending);

  function drawing() {
    const element = here.current ?? document.body;
    const read = readColours(element, 'paper', 'ink', 'ink3', 'line', 'network', 'networkWash', 'check');
    const colours = Object.fromEntries(Object.entries(read).map(([key, colour]) => [key, colourText(colour)]));
    const title = (layer: number, kind: Kind) => `${layerName(t, layer, layers)} · ${t(`learned.kinds.${kind}`)}`;
    return histogramSvg(epochs, shown, title, colours as Record<keyof typeof read, string>);
  }

  async function savePicture(): Promise<void> {
    const { svg, width, height } = drawing();
    await saveSvgAsPng(name('png'), svg, width, height);
  }

  const files = [
    { ending: 'SVG', save: () => saveFile(name('svg'), 'image/svg+xml', drawing().svg) },
    { ending: 'PNG', save: () => void savePicture() },
    { ending: 'CSV', save: () => saveFile(name('csv'), 'text/csv', histogramCsv(epochs)) },
    { ending: 'JSON', save: () => saveFile(name('json'), 'application/json', histogramJson(epochs)) },
  ];
  return (
    <fieldset ref={here} className={classes.files} aria-label={t('learned.saveHistograms')}>
      {files.map(({ ending, save }, index) => (
        <WordButton
          key={ending}
          quiet
          icon={index === 0 ? 'download' : undefined}
          label={ending}
          disabled={!epochs.length}
          onClick={save}
        />
      ))}
    </fieldset>
  );
}
