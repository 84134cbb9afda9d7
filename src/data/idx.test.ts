import { describe, expect, test } from 'vitest';
import { idxBytes, parseIdx, serializeIdx } from './idx';

const greys = Uint8Array.from({ length: 3 * 784 }, (_, i) => (i * 31) & 255);
const images = serializeIdx('images', greys);
const labels = serializeIdx('labels', Uint8Array.of(3, 1, 4));

function changed(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[offset] = value;
  return copy;
}

describe('an IDX file', () => {
  test('begins as the files of MNIST do', () => {
    expect([...images.subarray(0, 16)]).toEqual([0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28]);
    expect([...labels]).toEqual([0, 0, 8, 1, 0, 0, 0, 3, 3, 1, 4]);
    expect([idxBytes('images', 60_000), idxBytes('labels', 60_000)]).toEqual([47_040_016, 60_008]);
  });

  test('comes back as it was written', () => {
    expect(parseIdx(images, 'a')).toEqual({ kind: 'images', rows: 3, values: greys });
    expect(parseIdx(labels, 'b', 'labels')).toEqual({ kind: 'labels', rows: 3, values: Uint8Array.of(3, 1, 4) });
  });

  test('is read where it lies in a larger buffer', () => {
    const larger = new Uint8Array(labels.length + 5);
    larger.set(labels, 5);
    expect(parseIdx(larger.subarray(5), 'b').values).toEqual(Uint8Array.of(3, 1, 4));
  });
});

describe('a wrong IDX file is refused by name', () => {
  const cases: [string, Uint8Array, object][] = [
    ['nothing in it', new Uint8Array(), { name: 'DataTruncated', details: { file: 'f', expected: 8, got: 0 } }],
    ['half a header', images.subarray(0, 12), { name: 'DataTruncated', details: { file: 'f', expected: 16, got: 12 } }],
    [
      'a missing byte',
      images.subarray(0, -1),
      { name: 'DataTruncated', details: { file: 'f', expected: images.length, got: images.length - 1 } },
    ],
    [
      'a byte too many',
      Uint8Array.of(...labels, 0),
      { name: 'DataTooLong', details: { file: 'f', expected: 11, got: 12 } },
    ],
    [
      'a page of HTML',
      new TextEncoder().encode('<!doctype html>'),
      { name: 'DataMagic', details: { file: 'f', expected: '2051 / 2049', got: 0x3c21646f } },
    ],
    ['a width of 27', changed(images, 15, 27), { name: 'DataShape', details: { file: 'f', height: 28, width: 27 } }],
    ['a label of 10', changed(labels, 9, 10), { name: 'DataLabels', details: { file: 'f', row: 1, label: 10 } }],
    ['no rows', serializeIdx('labels', new Uint8Array()), { name: 'DataEmpty', details: { file: 'f' } }],
  ];
  test.each(cases)('%s', (_, bytes, error) => {
    expect(() => parseIdx(bytes, 'f')).toThrow(expect.objectContaining(error));
  });

  test('labels in place of images', () => {
    const error = { name: 'DataMagic', details: { file: 'f', expected: '2051', got: 2049 } };
    expect(() => parseIdx(labels, 'f', 'images')).toThrow(expect.objectContaining(error));
  });
});
