import { classMetrics } from '../../core/classMetrics';
import { everyImage, matchingRows } from '../../core/imageFilter';
import { accuracyOf, confidenceOf, probabilitiesOf, type TestReading } from '../../core/testReading';

/** Decimals of a probability: as many as single precision has to give. */
const DECIMALS = 7;

/** The matrix as a table: a row for each label, a column for each guess. */
export function confusionCsv({ confusion }: Pick<TestReading, 'confusion'>): string {
  const head = ['label', ...confusion.map((_, guess) => `read ${guess}`)];
  return csv([head, ...confusion.map((row, label) => [label, ...row])]);
}

/** Precision, recall and F1 of each digit; what does not exist stays empty. */
export function metricsCsv({ confusion }: Pick<TestReading, 'confusion'>): string {
  const rows = classMetrics(confusion).map(({ support, precision, recall, f1 }, digit) => [
    digit,
    support,
    ...[precision, recall, f1].map((share) => share?.toFixed(DECIMALS) ?? ''),
  ]);
  return csv([['digit', 'images', 'precision', 'recall', 'f1'], ...rows]);
}

/** The images that were read wrong, in file order, each with its ten probabilities. */
export function mistakesCsv(reading: TestReading): string {
  const digits = reading.confusion.map((_, digit) => `p${digit}`);
  const rows = mistakeRows(reading).map((row) => [
    row,
    reading.labels[row],
    reading.guesses[row],
    confidenceOf(reading, row).toFixed(DECIMALS),
    ...Array.from(probabilitiesOf(reading, row), (share) => share.toFixed(DECIMALS)),
  ]);
  return csv([['row', 'label', 'read', 'confidence', ...digits], ...rows]);
}

/** The same as JSON. @param data name of the data set */
export function mistakesJson(reading: TestReading, data: string): string {
  const mistakes = mistakeRows(reading).map((row) => ({
    row,
    label: reading.labels[row],
    read: reading.guesses[row],
    probabilities: Array.from(probabilitiesOf(reading, row), (share) => Number(share.toFixed(DECIMALS))),
  }));
  const images = reading.labels.length;
  return `${JSON.stringify({ data, images, accuracy: accuracyOf(reading), mistakes }, undefined, 1)}\n`;
}

function mistakeRows(reading: TestReading): readonly number[] {
  return matchingRows(reading, { ...everyImage, outcome: 'wrong' });
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
}
