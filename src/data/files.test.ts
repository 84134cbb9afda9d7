import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { datasetInfo } from './datasetInfo';
import { type GivenFile, readFiles } from './files';
import { type IdxKind, serializeIdx } from './idx';

const greys = (rows: number, grey: number) => new Uint8Array(rows * 784).fill(grey);
const digits = (rows: number) => Uint8Array.from({ length: rows }, (_, row) => row % 10);

function given(name: string, bytes: Uint8Array): GivenFile {
  return { name, bytes: Uint8Array.from(bytes).buffer };
}

function file(name: string, kind: IdxKind, values: Uint8Array): GivenFile {
  const bytes = serializeIdx(kind, values);
  return given(name, name.endsWith('.gz') ? gzipSync(bytes) : bytes);
}

const trainImages = file('train-images-idx3-ubyte.gz', 'images', greys(12, 200));
const trainLabels = file('train-labels-idx1-ubyte.gz', 'labels', digits(12));
const testImages = file('t10k-images-idx3-ubyte', 'images', greys(20, 100));
const testLabels = file('t10k-labels-idx1-ubyte', 'labels', digits(20));
const four = [trainImages, trainLabels, testImages, testLabels];

describe("the user's own files", () => {
  test('are read in any order, gzipped or not, by the sets in their names', async () => {
    const dataset = await readFiles([testLabels, trainImages, testImages, trainLabels]);
    expect(dataset.name).toBe('files');
    expect(dataset.train).toEqual({ images: greys(12, 200), labels: digits(12) });
    expect(dataset.test).toEqual({ images: greys(20, 100), labels: digits(20) });
  });

  test('are told apart by size where the names say nothing: the larger set is for training', async () => {
    const dataset = await readFiles([
      file('a', 'images', greys(2, 1)),
      file('b', 'labels', digits(5)),
      file('c', 'images', greys(5, 2)),
      file('d.gz', 'labels', digits(2)),
    ]);
    expect([dataset.train.labels.length, dataset.test.labels.length]).toEqual([5, 2]);
    expect([dataset.train.images[0], dataset.test.images[0]]).toEqual([2, 1]);
  });

  test('need only one name of a pair', async () => {
    const dataset = await readFiles([trainLabels, trainImages, file('x', 'images', greys(20, 9)), testLabels]);
    expect(datasetInfo(dataset)).toMatchObject({ trainRows: 12, testRows: 20 });
  });

  test('are counted by digit', async () => {
    expect(datasetInfo(await readFiles(four))).toEqual({
      name: 'files',
      trainRows: 12,
      testRows: 20,
      trainCounts: [2, 2, 1, 1, 1, 1, 1, 1, 1, 1],
      testCounts: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    });
  });
});

describe('wrong files of the user are refused with a name and a reason:', () => {
  const bytesOf = (of: GivenFile) => new Uint8Array(of.bytes);
  const { length } = bytesOf(testImages);
  const cases: [string, GivenFile[], object][] = [
    ['only the training pair', [trainImages, trainLabels], { name: 'DataFiles', details: { images: 1, labels: 1 } }],
    ['one file missing', four.slice(0, 3), { name: 'DataFiles', details: { images: 2, labels: 1 } }],
    ['a file too many', [...four, trainLabels], { name: 'DataFiles', details: { images: 2, labels: 3 } }],
    [
      'the same file twice',
      [trainImages, trainLabels, trainImages, testLabels],
      { name: 'DataAmbiguous', details: { first: trainImages.name, second: trainImages.name } },
    ],
    [
      'two sets of one size and no names',
      [file('a', 'images', greys(3, 1)), file('b', 'images', greys(3, 2)), trainLabels, testLabels],
      { name: 'DataAmbiguous', details: { first: 'a', second: 'b' } },
    ],
    [
      'labels of the other set',
      [trainImages, { ...testLabels, name: 'train-labels' }, testImages, { ...trainLabels, name: 't10k-labels' }],
      {
        name: 'DataMismatch',
        details: { images: trainImages.name, imageRows: 12, labels: 'train-labels', labelRows: 20 },
      },
    ],
    [
      'labels under the name of images',
      [{ ...trainLabels, name: trainImages.name }, trainLabels, testImages, testLabels],
      { name: 'DataMagic', details: { file: trainImages.name, expected: '2051', got: 2049 } },
    ],
    [
      'a truncated file',
      [trainImages, trainLabels, given('t10k-images', bytesOf(testImages).subarray(0, -5)), testLabels],
      { name: 'DataTruncated', details: { file: 't10k-images', expected: length, got: length - 5 } },
    ],
    [
      'a truncated gzip file',
      [given('train-images.gz', bytesOf(trainImages).subarray(0, 30)), trainLabels, testImages, testLabels],
      { name: 'DataTruncated', details: expect.objectContaining({ file: 'train-images.gz' }) },
    ],
    [
      'a gzip file without its checksum',
      [trainImages, given('train-labels.gz', bytesOf(trainLabels).subarray(0, -8)), testImages, testLabels],
      { name: 'DataChecksum', details: { file: 'train-labels.gz' } },
    ],
    [
      'a picture',
      [given('five.png', Uint8Array.of(0x89, 80, 78, 71, 13, 10, 26, 10)), trainLabels, testImages, testLabels],
      { name: 'DataMagic', details: { file: 'five.png', expected: '2051 / 2049', got: 0x89504e47 } },
    ],
  ];
  test.each(cases)('%s', async (_, files, error) => {
    await expect(readFiles(files)).rejects.toMatchObject(error);
  });
});
