import type { DataSource, Dataset, LoadProgress } from './Dataset';
import { readFiles } from './files';
import { loadMnist } from './mnist';
import { generateDataset } from './strokes/generateDataset';

/**
 * Loads any data set; `base` is the page's address, below which `datasets/` lies.
 * @throws LabError Data…, by what is wrong
 */
export async function loadDataset(
  source: DataSource,
  base: string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<Dataset> {
  switch (source.name) {
    case 'mnist':
      return loadMnist(base, onProgress);
    case 'files':
      return readFiles(source.files);
    case 'strokes':
      return {
        name: 'strokes',
        ...(await generateDataset(source, ({ drawn, total }) => onProgress({ loaded: drawn, total }))),
      };
    default:
      return source satisfies never;
  }
}
