import type { Kind } from './kinds';
import { ridgeFeet, ridgeSpace } from './ridgeSpace';
import { ridgePath, ridges, ridgeTicks, tickText } from './ridges';
import type { EpochSurvey } from './useSurveys';

/** Colours of a drawing that leaves the page, as CSS has them. */
export interface DrawingColours {
  readonly paper: string;
  readonly ink: string;
  readonly ink3: string;
  readonly line: string;
  readonly network: string;
  readonly networkWash: string;
  readonly check: string;
}

export interface HistogramSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const TITLE = 26;
const MARGIN = 16;

/** The small multiples as one SVG that needs no style sheet: a row for each layer, a column for each kind. */
export function histogramSvg(
  epochs: readonly EpochSurvey[],
  shown: readonly Kind[],
  title: (layer: number, kind: Kind) => string,
  colours: DrawingColours,
): HistogramSvg {
  const layers = epochs[0]?.survey.layers.length ?? 0;
  const cell = { width: ridgeSpace.width + MARGIN, height: ridgeSpace.height + TITLE + MARGIN };
  const [width, height] = [MARGIN + shown.length * cell.width, MARGIN + layers * cell.height];
  const cells = Array.from({ length: layers }, (_, layer) =>
    shown.map((kind, column) => {
      const place = `translate(${MARGIN + column * cell.width} ${MARGIN + layer * cell.height})`;
      const name = `<text y="15" font-size="15" font-weight="700" fill="${colours.ink}">${escaped(title(layer, kind))}</text>`;
      return `<g transform="${place}">${name}<g transform="translate(0 ${TITLE})">${plot(epochs, layer, kind, colours)}</g></g>`;
    }),
  ).flat();
  const frame = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif"`;
  const ground = `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${ground}${cells.join('')}</svg>\n`, width, height };
}

function plot(epochs: readonly EpochSurvey[], layer: number, kind: Kind, colours: DrawingColours): string {
  const { left, right, top, foot, each, alone, barLeft, barRight } = ridgeSpace;
  const drawn = ridges(epochs.map(({ survey }) => survey.layers[layer][kind]));
  const feet = ridgeFeet(epochs.length);
  const ticks = ridgeTicks(drawn).map((tick) => {
    const at = left + ((tick - drawn.from) / (drawn.to - drawn.from)) * (right - left);
    const [x, anchor] = [at.toFixed(1), at > right - 16 ? 'end' : 'middle'];
    const text = `<text x="${x}" y="${foot + 17}" font-size="13" text-anchor="${anchor}" fill="${colours.ink3}">${tickText(drawn.scale, tick)}</text>`;
    return `<line x1="${x}" x2="${x}" y1="${top}" y2="${foot}" stroke="${colours.line}"/>${text}`;
  });
  const shapes = epochs.map(({ survey }, index) => {
    const newest = index === epochs.length - 1;
    const d = ridgePath(drawn.counts[index], right - left, feet[index], epochs.length < 2 ? alone : each);
    const { zeros, total } = survey.layers[layer][kind];
    const share = (total ? zeros / total : 0) * (barRight - barLeft);
    const style = newest
      ? `fill="${colours.networkWash}" stroke="${colours.network}" stroke-width="2"`
      : `fill="${colours.paper}" stroke="${colours.network}" stroke-opacity="${(0.25 + (0.45 * index) / epochs.length).toFixed(2)}"`;
    const bar = `<rect x="${barLeft}" y="${feet[index] - 2}" width="${share.toFixed(1)}" height="${newest ? 4 : 1.5}" fill="${colours.check}"/>`;
    return `<path transform="translate(${left} 0)" d="${d}" ${style}/>${bar}`;
  });
  return ticks.join('') + shapes.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
