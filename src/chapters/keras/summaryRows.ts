import type { TFunction } from 'i18next';
import { type SummaryRow, summary } from '../../core/network';
import { defaultRun } from '../../core/run';
import type { SlidesRow } from '../../features/course/slidesVerdict';

const sum = (rows: readonly SummaryRow[]) => rows.reduce((total, { parameters }) => total + parameters, 0);

/** The lecture's counts beside those of the network that was built, layer by layer and in all. */
export function summaryRows(t: TFunction<'keras'>, built: readonly SummaryRow[]): readonly SlidesRow[] {
  const slides = summary(defaultRun);
  const layers = slides.map(({ name, parameters }, index) => row(name, parameters, built[index]?.parameters));
  const total = sum(slides);
  return [
    ...layers,
    row(t('summaryRows.total'), total, sum(built)),
    row(t('summaryRows.trainable'), total, sum(built)),
    row(t('summaryRows.fixed'), 0, 0),
  ];
}

function row(label: string, slides: number, yours: number | undefined): SlidesRow {
  return { label, slides: String(slides), yours, band: [slides, slides], digits: 0 };
}
