import { LabError } from '../core/errors';
import { crc32 } from './crc32';
import type { Dataset, Digits, LoadProgress } from './Dataset';
import { fetchFile } from './fetchFile';
import { type IdxKind, parseIdx } from './idx';
import { listDatasets } from './listDatasets';
import mnistFiles from './mnistFiles.json';

/** One of the four files of MNIST: its gzip's name, and size and CRC-32 of its uncompressed bytes. */
export interface MnistFile {
  readonly file: string;
  readonly set: string;
  readonly kind: string;
  readonly bytes: number;
  readonly crc32: number;
}

/**
 * Fetches MNIST from beside the app, unpacks it and checks header, size and checksum of each file.
 * @param base the page's address; the files are below its `datasets/mnist/`
 * @param onProgress called at least at each hundredth, in uncompressed bytes of all files together
 * @param table the four files; MNIST's own unless a test brings smaller ones
 * @throws LabError DataMissing if this app was built without MNIST; DataOffline, DataFetch, DataTruncated, DataTooLong,
 * DataMagic, DataChecksum, naming the file
 */
export async function loadMnist(
  base: URL | string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
  table: readonly MnistFile[] = mnistFiles,
): Promise<Dataset> {
  const listed = (await listDatasets(base)).mnist ?? [];
  if (table.some(({ file }) => !listed.includes(file))) throw new LabError('DataMissing');
  const report = progressOf(table, onProgress);
  const abort = new AbortController();
  const loads = table.map(async (entry) => ({
    ...entry,
    values: await loadFile(new URL(`datasets/mnist/${entry.file}`, base), entry, abort.signal, report),
  }));
  const files = await Promise.all(loads).catch((error: unknown) => {
    abort.abort();
    throw error;
  });
  const values = (set: string, kind: IdxKind) =>
    files.find((file) => file.set === set && file.kind === kind)?.values ?? new Uint8Array();
  const digits = (set: string): Digits => ({ images: values(set, 'images'), labels: values(set, 'labels') });
  return { name: 'mnist', train: digits('train'), test: digits('test') };
}

/** Sums up what has come of each file, and tells no more often than at each hundredth of the whole. */
function progressOf(
  table: readonly MnistFile[],
  onProgress: (progress: LoadProgress) => void,
): (file: string, loaded: number) => void {
  const total = table.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = new Map<string, number>();
  let told = -1;
  return (file, got) => {
    parts.set(file, got);
    const loaded = [...parts.values()].reduce((sum, part) => sum + part, 0);
    if (loaded !== total && Math.floor((100 * loaded) / total) === told) return;
    told = Math.floor((100 * loaded) / total);
    onProgress({ loaded, total });
  };
}

async function loadFile(
  url: URL,
  entry: MnistFile,
  signal: AbortSignal,
  report: (file: string, loaded: number) => void,
): Promise<Uint8Array> {
  const { file, bytes: expected } = entry;
  const bytes = new Uint8Array(expected);
  let got = 0;
  let checksum = 0;
  const begin = () => {
    got = 0;
    checksum = 0;
  };
  // The MD5 was compared when the app was built; here it would keep a student waiting for half a second.
  const whole = await fetchFile(url, signal, begin, (piece) => {
    if (got + piece.length > expected) throw new LabError('DataTooLong', { file, expected, got: got + piece.length });
    bytes.set(piece, got);
    checksum = crc32(piece, checksum);
    got += piece.length;
    report(file, got);
  });
  if (got < expected) throw new LabError('DataTruncated', { file, expected, got });
  const { values } = parseIdx(bytes, file, entry.kind === 'images' ? 'images' : 'labels');
  if (!whole || checksum !== entry.crc32) throw new LabError('DataChecksum', { file });
  return values;
}
