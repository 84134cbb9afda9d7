import { defaultRun, type TrainingRun } from '../../src/core/run';
import { loadDataset } from '../../src/data/loadDataset';
import { engines } from '../../src/engine/engines';
import type { BenchDigits, Spent, Task, Work } from './Task';

/** What the page of the benchmark offers to the script that runs it. */
export interface Bench {
  /** MNIST, or generated digits where there is none; says which. */
  load(): Promise<'mnist' | 'strokes'>;
  /** The engines of this device, in the order of the menu. */
  engines(): Promise<readonly { id: string; software: boolean }[]>;
  /** The lecture's settings with another network and batch. */
  runOf(units: readonly number[], batch: number): TrainingRun;
  /** Starts a worker for an engine, or for the peer. */
  enter(id: string): Promise<void>;
  prepare(id: string, run: TrainingRun, work: Work, count: number): Promise<void>;
  work(id: string): Promise<Spent>;
  rest(id: string): Promise<void>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Name of the peer: TensorFlow.js as it comes. */
const STOCK = 'stock';

let digits: BenchDigits;
const workers = new Map<string, Worker>();

function ask(id: string, task: Task): Promise<Spent> {
  const worker = workers.get(id);
  if (!worker) throw new Error(`${id} has not entered`);
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`${id}: ${message}`));
    worker.onmessage = ({ data }) => (data.error ? reject(new Error(`${id}: ${data.error}`)) : resolve(data.spent));
    worker.postMessage(task);
  });
}

function start(id: string): Worker {
  if (id === STOCK) return new Worker(new URL('./stock.worker.ts', import.meta.url), { type: 'module' });
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}

window.bench = {
  async load() {
    const base = new URL('.', location.href).href;
    const found = await loadDataset({ name: 'mnist' }, base).catch(() =>
      loadDataset({ name: 'strokes', size: 60_000, dataSeed: 1 }, base),
    );
    digits = { train: found.train, test: found.test };
    return found.name === 'mnist' ? 'mnist' : 'strokes';
  },

  async engines() {
    const all = await Promise.all(
      Object.entries(engines).map(async ([id, entry]) => ({ id, ...(await entry.check()) })),
    );
    return all.filter(({ available }) => available).map(({ id, reason }) => ({ id, software: reason === 'software' }));
  },

  runOf: (units, batch) => ({ ...defaultRun, layers: units.map((count) => ({ units: count })), batch }),

  async enter(id) {
    workers.set(id, start(id));
    await ask(id, { do: 'take', digits, engine: id });
  },
  async prepare(id, run, work, count) {
    await ask(id, { do: 'prepare', run, work, count });
  },
  work: (id) => ask(id, { do: 'work' }),
  async rest(id) {
    await ask(id, { do: 'rest' });
  },
};
