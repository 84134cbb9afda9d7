import { LabError } from '../core/errors';
import { type Bytes, gunzip } from './gunzip';

/**
 * Fetches a file and unpacks it as it comes. When the network fails it tries once more, from the start.
 * @param begin called at the start of each try
 * @param take gets the unpacked bytes, piece by piece
 * @returns false if the file is a gzip stream that broke off before its end
 * @throws LabError DataOffline if the network failed, DataFetch with the HTTP status; what `gunzip` and `take` throw
 */
export async function fetchFile(
  url: URL,
  signal: AbortSignal,
  begin: () => void,
  take: (piece: Bytes) => void,
): Promise<boolean> {
  const file = fileName(url);
  const attempt = async (cache: RequestCache): Promise<boolean> => {
    begin();
    return gunzip(await openStream(url, { cache, signal }), file, take);
  };
  try {
    return await attempt('default');
  } catch (error) {
    if (signal.aborted || !(error instanceof LabError && error.name === 'DataOffline')) throw error;
    return attempt('reload');
  }
}

/** Last part of an address. */
export function fileName(url: URL): string {
  return url.pathname.split('/').pop() ?? url.pathname;
}

async function openStream(url: URL, init: RequestInit): Promise<ReadableStream<Bytes>> {
  const file = fileName(url);
  const offline = () => {
    throw new LabError('DataOffline', { file });
  };
  const response = await fetch(url, init).catch(offline);
  if (!response.ok || !response.body) throw new LabError('DataFetch', { file, status: response.status });
  const reader = response.body.getReader();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const { value } = await reader.read().catch(offline);
      if (value) controller.enqueue(value);
      else controller.close();
    },
  });
}
