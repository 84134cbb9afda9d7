import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ChartExport.module.css';
import { WordButton } from './WordButton';

export interface ChartExportProps {
  /** What the drawing stands in; its first SVG is meant. */
  readonly of: RefObject<HTMLElement | null>;
  /** Its title in the file. */
  readonly title: string;
  /** Name of the file, without its ending. */
  readonly name: string;
}

/** Keeps a chart as a picture: PNG for slides, SVG for print. */
export function ChartExport({ of, title, name }: ChartExportProps) {
  const { t } = useTranslation();

  async function save(format: 'png' | 'svg'): Promise<void> {
    const svg = of.current?.querySelector('svg');
    if (!svg) return;
    // Seldom wanted, so it is fetched when it is.
    const { saveChartPng, saveChartSvg } = await import('./exportChart');
    if (format === 'svg') saveChartSvg(svg, title, name);
    else await saveChartPng(svg, title, name);
  }
  return (
    <span className={classes.formats}>
      <WordButton
        quiet
        icon="download"
        label="PNG"
        aria-label={t('ui.savePicture', { title, format: 'PNG' })}
        onClick={() => void save('png')}
      />
      <WordButton
        quiet
        label="SVG"
        aria-label={t('ui.savePicture', { title, format: 'SVG' })}
        onClick={() => void save('svg')}
      />
    </span>
  );
}
