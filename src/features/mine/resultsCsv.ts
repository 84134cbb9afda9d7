import { CLASSES } from '../../core/network';
import type { OwnDigit } from '../../data/own/OwnDigit';
import type { Reading } from './Reading';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** What the network read in each drawing, a line each: label, guess, its probability, right (1) or wrong (0), all ten. */
export function resultsCsv(own: readonly OwnDigit[], readings: ReadonlyMap<OwnDigit, Reading>): string {
  const head = ['drawing', 'label', 'guess', 'confidence', 'right', 'writer', 'time', ...digits.map((k) => `p${k}`)];
  const lines = own.map((digit, index) => {
    const reading = readings.get(digit);
    return [
      index + 1,
      digit.label,
      reading?.guess ?? '',
      reading ? number(reading.confidence) : '',
      reading ? Number(reading.guess === digit.label) : '',
      quoted(digit.writer ?? ''),
      new Date(digit.time).toISOString(),
      ...digits.map((k) => (reading ? number(reading.probabilities[k]) : '')),
    ].join(',');
  });
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function number(probability: number): string {
  return probability.toFixed(6);
}

/** A name as a field; one that a spreadsheet would take for a formula is kept a text. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
