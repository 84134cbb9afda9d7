import { expect, test } from 'vitest';
import { testReading } from '../../core/testReading';
import { matrixSvg } from './matrixSvg';
import { confusionCsv, metricsCsv, mistakesCsv, mistakesJson } from './mistakeFiles';

function ten(shares: Record<number, number>): number[] {
  return Array.from({ length: 10 }, (_, digit) => shares[digit] ?? 0);
}

const reading = testReading(
  Float32Array.from([ten({ 4: 0.75, 9: 0.25 }), ten({ 4: 0.25, 9: 0.75 }), ten({ 7: 1 })].flat()),
  Uint8Array.from([4, 4, 7]),
);

test('The matrix is a table of ten rows and columns with their names', () => {
  const lines = confusionCsv(reading).trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe('label,read 0,read 1,read 2,read 3,read 4,read 5,read 6,read 7,read 8,read 9');
  expect(lines[5]).toBe('4,0,0,0,0,1,0,0,0,0,1');
});

test('Figures of a digit that is not there stay empty', () => {
  const lines = metricsCsv(reading).trimEnd().split('\n');
  expect(lines[1]).toBe('0,0,,,');
  // 4: one of two read right, nothing else read so
  expect(lines[5]).toBe('4,2,1.0000000,0.5000000,0.6666667');
  expect(lines[10]).toBe('9,0,0.0000000,,0.0000000');
});

test('Every mistake has its row, label, answer and probabilities', () => {
  expect(mistakesCsv(reading).trimEnd().split('\n').slice(1)).toEqual([
    `1,4,9,0.7500000,${ten({ 4: 0.25, 9: 0.75 })
      .map((share) => share.toFixed(7))
      .join(',')}`,
  ]);
  expect(JSON.parse(mistakesJson(reading, 'mnist'))).toEqual({
    data: 'mnist',
    images: 3,
    accuracy: 1 - 1 / 3,
    mistakes: [{ row: 1, label: 4, read: 9, probabilities: ten({ 4: 0.25, 9: 0.75 }) }],
  });
});

test('The picture shows every count that is not zero, or its share', () => {
  const words = { title: 'A < B & C', written: 'label', readAs: 'read', recall: 'recall' };
  const cells = (svg: string) => [...svg.matchAll(/<rect x="\d+" y="\d+"[^>]*\/>(?:<text[^>]*>([^<]*)<\/text>)?/g)];
  const counts = cells(matrixSvg(reading.confusion, false, words));
  expect(counts).toHaveLength(100);
  expect(counts.map(([, text]) => text).filter(Boolean)).toEqual(['1', '1', '1']);
  expect(counts[49][1]).toBe('1');
  const rates = matrixSvg(reading.confusion, true, words);
  expect(cells(rates)[49][1]).toBe('.500');
  expect(rates).toContain('A &lt; B &amp; C');
});
