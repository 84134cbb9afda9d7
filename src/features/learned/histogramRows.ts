import { binEdge, TALLY_BINS, type Tally, tallyFigures } from '../../core/tally';
import type { LayerSurvey } from '../../engine/plain/survey';
import { type Kind, kinds, saturatedOf } from './kinds';
import type { EpochSurvey } from './useSurveys';

/** A line of the table: one kind of number of one layer after one epoch. */
export interface HistogramRow {
  readonly epoch: number;
  /** Place of the layer, from 0, and Keras's name of it. */
  readonly layer: number;
  readonly name: string;
  readonly kind: Kind;
  readonly tally: Tally;
  readonly saturated: number | undefined;
  /** Dead units of the layer. */
  readonly dead: number;
}

/** A line for each kind and layer of an epoch. */
export function rowsOf({ epoch, survey }: EpochSurvey): readonly HistogramRow[] {
  return survey.layers.flatMap((one, layer) => kinds.map((kind) => rowOf(epoch, one, layer, kind)));
}

function rowOf(epoch: number, one: LayerSurvey, layer: number, kind: Kind): HistogramRow {
  const dead = one.dead.reduce((sum, unit) => sum + unit, 0);
  return { epoch, layer, name: one.name, kind, tally: one[kind], saturated: saturatedOf(one, kind), dead };
}

/** Bins that hold something, with their edges: values, or sizes. */
export function binsOf({
  scale,
  exponent,
  counts,
}: Tally): readonly (readonly [from: number, to: number, n: number])[] {
  const edge = (bin: number) => {
    const at = binEdge(scale, exponent, bin);
    return scale === 'size' ? 10 ** at : at;
  };
  return Array.from({ length: TALLY_BINS }, (_, bin) => [edge(bin), edge(bin + 1), counts[bin]] as const).filter(
    ([, , n]) => n > 0,
  );
}

/**
 * All histograms as CSV, a line for each bin that holds something; exact zeros as a bin from 0 to 0, what is no number
 * as one from nan to nan. Gradients are counted by size.
 */
export function histogramCsv(epochs: readonly EpochSurvey[]): string {
  const lines = epochs.flatMap(rowsOf).flatMap(({ epoch, name, kind, tally }) => {
    const bins: (readonly (number | string)[])[] = [...binsOf(tally)];
    if (tally.zeros) bins.push([0, 0, tally.zeros]);
    if (tally.broken) bins.push(['nan', 'nan', tally.broken]);
    return bins.map((bin) => [epoch, name, kind, ...bin].join(','));
  });
  return `${['epoch,layer,kind,from,to,count', ...lines].join('\n')}\n`;
}

/** The same as JSON, with what the table says. */
export function histogramJson(epochs: readonly EpochSurvey[]): string {
  const entries = epochs.map((one) => ({
    epoch: one.epoch,
    images: one.survey.images,
    flat: one.survey.flat,
    layers: rowsOf(one).map(({ name, kind, tally, saturated, dead }) => {
      const { scale, total, zeros, broken, least, most } = tally;
      const figures = total > broken ? { least, most, ...tallyFigures(tally) } : {};
      return { layer: name, kind, scale, total, zeros, broken, saturated, dead, ...figures, bins: binsOf(tally) };
    }),
  }));
  return `${JSON.stringify(entries)}\n`;
}
