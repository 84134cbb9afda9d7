import { LabError } from '../../core/errors';
import type { TrainingEvent } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { DataSource, DatasetName, LoadProgress } from '../../data/Dataset';
import type { Engine, GivenNetwork, SetName, TrainOptions, Until } from '../Engine';
import type { Eye } from '../hiddenLayer';
import type { Call, Order, Response, Results } from './messages';

/** A call that waits for its answer, and who hears of its progress. */
interface Pending extends Pick<TrainOptions, 'onEngine' | 'onWeights'> {
  resolve(result: never): void;
  reject(error: LabError): void;
  onProgress?: (progress: LoadProgress) => void;
  onEvent?: (event: TrainingEvent) => void;
}

const MOST_QUIET_DEATHS = 3;

type Listeners = Omit<Pending, 'resolve' | 'reject'>;

/** What a new worker must be told to stand where the last one fell. */
interface Memory {
  readonly sources: Map<string, DataSource>;
  run?: TrainingRun;
  weights?: Weights;
  epochs: number;
}

/**
 * The engine in a Web Worker, as the page sees it. When the worker dies, everything pending rejects with
 * WorkerDied and a new worker starts with the last weights. Only this file knows `Worker`.
 */
export class WorkerEngine implements Engine {
  readonly #memory: Memory = { sources: new Map(), epochs: 0 };
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #quietDeaths = 0;
  #worker = this.#open();

  load(source: DataSource, onProgress?: (progress: LoadProgress) => void) {
    this.#memory.sources.set(source.name, source);
    return this.#call({ call: 'load', source, base: baseAddress() }, { onProgress });
  }

  samples(data: DatasetName, set: 'train' | 'test', rows: readonly number[]) {
    return this.#call({ call: 'samples', data, set, rows });
  }

  preview(data: DatasetName, run: TrainingRun, epoch: number, count: number) {
    return this.#call({ call: 'preview', data, run, epoch, count });
  }

  reset(run: TrainingRun) {
    this.#memory.run = run;
    this.#remember(undefined, 0);
    return this.#call({ call: 'reset', run });
  }

  train(data: DatasetName, onEvent: (event: TrainingEvent) => void, options: TrainOptions = {}) {
    const { epochs, engine, until, onEngine, onWeights } = options;
    return this.#call({ call: 'train', data, epochs, engine, until }, { onEvent, onEngine, onWeights });
  }

  pause() {
    this.#order({ order: 'pause' });
  }

  resume(until?: Until) {
    this.#order({ order: 'resume', until });
  }

  stop() {
    this.#order({ order: 'stop' });
  }

  predict(images: Float32Array) {
    return this.#call({ call: 'predict', images });
  }

  look(image: Float32Array) {
    return this.#call({ call: 'look', image });
  }

  evaluate(data: DatasetName, set: SetName) {
    return this.#call({ call: 'evaluate', data, set });
  }

  readings(data: DatasetName, given?: GivenNetwork) {
    return this.#call({ call: 'readings', data, given });
  }

  nearest(data: DatasetName, image: Float32Array, count: number, eye?: Eye) {
    return this.#call({ call: 'nearest', data, image, count, eye });
  }

  weights() {
    return this.#call({ call: 'weights' });
  }

  async setWeights(weights: Weights, epochs?: number) {
    await this.#call({ call: 'setWeights', weights, epochs });
    this.#remember(weights, epochs);
  }

  choose(run: TrainingRun) {
    return this.#call({ call: 'choose', run });
  }

  engines() {
    return this.#call({ call: 'engines' });
  }

  dispose() {
    this.#worker.terminate();
  }

  #open(): Worker {
    const worker = new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module', name: 'training' });
    worker.onmessage = ({ data }: MessageEvent<Response>) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#replace(event.message || 'worker');
    };
    return worker;
  }

  #replace(message: string): void {
    this.#worker.terminate();
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of lost) reject(new LabError('WorkerDied', { message }));
    // One that dies without a word (its script cannot be read) would die again and again.
    if (++this.#quietDeaths > MOST_QUIET_DEATHS) return;
    this.#worker = this.#open();
    this.#tellAll();
  }

  /** Brings a new worker to where the last one stood. */
  #tellAll(): void {
    const { sources, run, weights, epochs } = this.#memory;
    const calls: Call[] = [...sources.values()].map((source) => ({ call: 'load', source, base: baseAddress() }));
    if (run) calls.push({ call: 'reset', run });
    if (weights) calls.push({ call: 'setWeights', weights, epochs });
    // What fails here fails again, with its message, when it is next needed.
    for (const call of calls) this.#call(call).catch(() => {});
  }

  #receive(response: Response): void {
    if (response.type === 'broken') {
      this.#replace(response.message);
      return;
    }
    this.#quietDeaths = 0;
    const waiting = this.#pending.get(response.id);
    if (waiting) this.#tell(waiting, response);
  }

  #tell(waiting: Pending, response: Exclude<Response, { type: 'broken' }>): void {
    switch (response.type) {
      case 'done':
        this.#pending.delete(response.id);
        waiting.resolve(response.result as never);
        break;
      case 'failed':
        this.#pending.delete(response.id);
        waiting.reject(new LabError(response.name, response.details));
        break;
      case 'progress':
        waiting.onProgress?.(response.progress);
        break;
      case 'event':
        waiting.onEvent?.(response.event);
        break;
      case 'engine':
        waiting.onEngine?.(response.choice);
        break;
      case 'weights':
        this.#remember(response.weights, response.epochs);
        waiting.onWeights?.(response.weights, response.epochs);
        break;
      default:
        response satisfies never;
    }
  }

  #remember(weights: Weights | undefined, epochs = this.#memory.epochs): void {
    this.#memory.weights = weights;
    this.#memory.epochs = epochs;
  }

  #call<C extends Call>(message: C, listeners: Listeners = {}): Promise<Results[C['call']]> {
    const id = this.#nextId++;
    return new Promise<Results[C['call']]>((resolve, reject) => {
      this.#pending.set(id, { ...listeners, resolve, reject });
      this.#worker.postMessage({ ...message, id });
    });
  }

  #order(message: Order): void {
    this.#worker.postMessage(message);
  }
}

/** Where the page lies, without its route. */
function baseAddress(): string {
  return new URL('.', document.baseURI.split('#')[0]).href;
}
