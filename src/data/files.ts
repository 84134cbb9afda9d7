import { LabError } from '../core/errors';
import type { Dataset, Digits } from './Dataset';
import { type Bytes, gunzip } from './gunzip';
import { type IdxFile, type IdxKind, parseIdx } from './idx';

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface ReadFile extends IdxFile {
  readonly name: string;
}

type Pair = Record<'train' | 'test', ReadFile>;

/**
 * Makes a data set of the user's four IDX files, gzipped or not, in any order. Images and labels are told apart by
 * their magic numbers; training from test by "train", "test" or "t10k" in the names, else the larger is training.
 * There is no checksum: these may be other digits than MNIST's.
 * @throws LabError DataFiles, DataAmbiguous, DataMismatch, DataMagic, DataTruncated, DataTooLong, DataChecksum,
 * DataShape, DataLabels or DataEmpty, naming the file
 */
export async function readFiles(files: readonly GivenFile[]): Promise<Dataset> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readFile(file));
  const images = read.filter((file) => file.kind === 'images');
  const labels = read.filter((file) => file.kind === 'labels');
  if (images.length !== 2 || labels.length !== 2) {
    throw new LabError('DataFiles', { images: images.length, labels: labels.length });
  }
  const imagePair = tellApart(images);
  const labelPair = tellApart(labels);
  return { name: 'files', train: digits('train', imagePair, labelPair), test: digits('test', imagePair, labelPair) };
}

async function readFile({ name, bytes }: GivenFile): Promise<ReadFile> {
  const pieces: Bytes[] = [];
  const whole = await gunzip(new Blob([bytes]).stream(), name, (piece) => pieces.push(piece));
  const unpacked = new Uint8Array(await new Blob(pieces).arrayBuffer());
  const file = parseIdx(unpacked, name, kindInName(name));
  // All rows came, but the gzip stream lacks the end that proves them.
  if (!whole) throw new LabError('DataChecksum', { file: name });
  return { name, ...file };
}

/** The kind that a name promises, as in train-images-idx3-ubyte; a file that holds the other kind is a mix-up. */
function kindInName(name: string): IdxKind | undefined {
  const images = /images|idx3/i.test(name);
  const labels = /labels|idx1/i.test(name);
  if (images === labels) return undefined;
  return images ? 'images' : 'labels';
}

function setInName(name: string): 'train' | 'test' | undefined {
  const train = /train/i.test(name);
  const test = /t10k|test/i.test(name);
  if (train === test) return undefined;
  return train ? 'train' : 'test';
}

function tellApart([first, second]: readonly ReadFile[]): Pair {
  const sets = [setInName(first.name), setInName(second.name)];
  if (sets[0] === sets[1]) {
    if (sets[0] || first.rows === second.rows) {
      throw new LabError('DataAmbiguous', { first: first.name, second: second.name });
    }
    return first.rows > second.rows ? { train: first, test: second } : { train: second, test: first };
  }
  return sets[0] === 'train' || sets[1] === 'test' ? { train: first, test: second } : { train: second, test: first };
}

function digits(set: keyof Pair, images: Pair, labels: Pair): Digits {
  const [pictures, answers] = [images[set], labels[set]];
  if (pictures.rows !== answers.rows) {
    throw new LabError('DataMismatch', {
      images: pictures.name,
      imageRows: pictures.rows,
      labels: answers.name,
      labelRows: answers.rows,
    });
  }
  return { images: pictures.values, labels: answers.values };
}
