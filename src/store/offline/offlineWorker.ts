import { LabError } from '../../core/errors';
import { pageAddress } from '../pageAddress';

/** How much of the large files (MNIST, recordings) is kept for times without a network, bytes. */
export interface Kept {
  readonly kept: number;
  readonly total: number;
}

type Answer = Kept & { readonly done?: boolean; readonly failed?: boolean };

/** Whether this browser can keep the app; only a build has the worker for it. */
export function canKeep(): boolean {
  return import.meta.env.PROD && 'serviceWorker' in navigator;
}

/** Starts the worker, which fetches the app's files; or finds the one that is there. @throws LabError NotKept */
export async function startWorker(): Promise<ServiceWorkerRegistration> {
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', pageAddress()));
    await activeOf(registration);
    return registration;
  } catch (error) {
    throw new LabError('NotKept', { message: error instanceof Error ? error.message : '' });
  }
}

/** Waits until a worker is at work. @throws Error where the first one could not fetch everything */
function activeOf(registration: ServiceWorkerRegistration): Promise<void> {
  const { active, installing, waiting } = registration;
  const newest = installing ?? waiting;
  if (active || !newest) return Promise.resolve();
  return new Promise((resolve, reject) => {
    newest.addEventListener('statechange', () => {
      if (newest.state === 'activated') resolve();
      if (newest.state === 'redundant') reject(new Error('the files could not be fetched'));
    });
  });
}

/** The worker that is at work, if there is one. */
async function activeWorker(): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(pageAddress());
  return registration?.active ?? undefined;
}

/** How much is kept; undefined while there is no worker. */
export async function readKept(): Promise<Kept | undefined> {
  const worker = canKeep() ? await activeWorker() : undefined;
  return worker && ask(worker, 'tell');
}

/** Fetches everything that a student could need without a network. @throws LabError NotKept */
export async function keepAll(onProgress: (kept: Kept) => void): Promise<Kept> {
  const { active } = await startWorker();
  if (!active) throw new LabError('NotKept', { message: '' });
  // So that the browser does not clear it away when it is short of space; it may refuse.
  await navigator.storage?.persist?.().catch(() => false);
  return ask(active, 'fetch', onProgress);
}

/** Asks that the large files whose addresses begin so be kept: they have been used. */
export async function keepUsed(prefix: string): Promise<void> {
  (await activeWorker())?.postMessage({ order: 'keep', prefix });
}

/** Lets a newer build's worker take over, now where it waits already, else when it has come. */
export function relieve(registration: ServiceWorkerRegistration): void {
  const hurry = () => registration.waiting?.postMessage({ order: 'takeOver' });
  const follow = () => registration.installing?.addEventListener('statechange', hurry);
  registration.addEventListener('updatefound', follow);
  follow();
  hurry();
}

/** Tells the worker which build this page is of, so that it can clear away older ones. */
export async function tidyUp(): Promise<void> {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  (await activeWorker())?.postMessage({ order: 'tidy', version });
}

function ask(worker: ServiceWorker, order: 'tell' | 'fetch', onProgress?: (kept: Kept) => void): Promise<Kept> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      const { kept, total, done, failed } = data;
      if (!done && !failed) return onProgress?.({ kept, total });
      port1.close();
      if (done) resolve({ kept, total });
      else reject(new LabError('NotKept', { message: '' }));
    };
    worker.postMessage({ order }, [port2]);
  });
}
