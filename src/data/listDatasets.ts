import { LabError } from '../core/errors';

/** Data sets that lie beside the app, and their files. */
export type DatasetListing = Readonly<Record<string, readonly string[]>>;

/**
 * Reads `datasets/index.json`, which the build writes. The app asks for nothing that is not listed there, for a
 * probe answered 404 would be an error in the browser's console.
 * @param base the page's address
 * @returns an empty listing if the server has none
 * @throws LabError DataOffline if the network failed
 */
export async function listDatasets(base: URL | string): Promise<DatasetListing> {
  const response = await fetch(new URL('datasets/index.json', base)).catch(() => {
    throw new LabError('DataOffline', { file: 'index.json' });
  });
  if (!response.ok) return {};
  // Some servers answer with a page whatever is asked for.
  const listing: unknown = await response.json().catch(() => undefined);
  return isListing(listing) ? listing : {};
}

function isListing(value: unknown): value is DatasetListing {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}
