import { LabError } from '../core/errors';
import { PIXELS } from '../core/network';
import type { EpochRecord } from '../core/progress';
import type { EngineName, TrainingRun } from '../core/run';
import { fitWeights, initialWeights, type Weights } from '../core/weights';
import type { DataSource, Dataset, DatasetName, LoadProgress } from '../data/Dataset';
import { datasetInfo } from '../data/datasetInfo';
import { createReader, sameShape } from './createReader';
import { createTrainingDigits } from './createTrainingDigits';
import type { Engine, EngineChoice, GivenNetwork, Look, SetName, TrainOptions, Until } from './Engine';
import { evaluateModel } from './evaluateModel';
import type { Facilities } from './Facilities';
import { createGate, type Gate } from './gate';
import type { Eye } from './hiddenLayer';
import { close, type LiveNetwork, type OpenedModel, probabilities, refresh } from './LiveNetwork';
import { createLayerMemory } from './layerMemory';
import { nearest } from './nearest';
import { rays } from './plain/rays';
import { trace } from './plain/trace';
import { previewRows } from './previewRows';
import { rowsOf } from './rowsOf';
import { trainEpochs } from './trainEpochs';

/** How old the weights may be that the drawing of the network shows while it trains, milliseconds. */
const LOOK_AGE_MS = 200;

/** The real engine: holds the data and the network, and trains it on a model of one of the engines. */
export class Trainer implements Engine {
  readonly #facilities: Facilities;
  readonly #reader;
  readonly #datasets = new Map<DatasetName, Promise<Dataset>>();
  readonly #seen = createLayerMemory();
  #network: LiveNetwork | undefined;
  #session: Gate | undefined;
  #choice: EngineChoice | undefined;

  constructor(facilities: Facilities) {
    this.#facilities = facilities;
    this.#reader = createReader(facilities.open);
  }

  async load(source: DataSource, onProgress?: (progress: LoadProgress) => void) {
    const before = this.#datasets.get(source.name);
    const loading = this.#facilities.load(source, onProgress);
    this.#datasets.set(source.name, loading);
    try {
      return datasetInfo(await loading);
    } catch (error) {
      // What was there before a bad file stays.
      if (this.#datasets.get(source.name) !== loading) throw error;
      if (before) this.#datasets.set(source.name, before);
      else this.#datasets.delete(source.name);
      throw error;
    }
  }

  async samples(data: DatasetName, set: 'train' | 'test', rows: readonly number[]) {
    const digits = (await this.#dataset(data))[set];
    const images = new Uint8Array(rows.length * PIXELS);
    rows.forEach((row, i) => {
      images.set(digits.images.subarray(row * PIXELS, (row + 1) * PIXELS), i * PIXELS);
    });
    return { images, labels: Uint8Array.from(rows, (row) => digits.labels[row]) };
  }

  async preview(data: DatasetName, run: TrainingRun, epoch: number, count: number) {
    return previewRows(await this.#dataset(data), run, epoch, count);
  }

  async reset(run: TrainingRun) {
    this.dispose();
    this.#network = { run, weights: initialWeights(run), takenAt: 0, epochs: 0, opened: undefined };
  }

  async train(data: DatasetName, onEvent: OnEvent, options: TrainOptions = {}) {
    if (this.#session) throw new LabError('Busy');
    const network = this.#network;
    if (!network) throw new LabError('NoNetwork');
    const gate = createGate(options.until ?? 'end');
    this.#session = gate;
    try {
      return await this.#trainNow(network, gate, data, onEvent, options);
    } finally {
      this.#session = undefined;
    }
  }

  pause() {
    this.#session?.close();
  }

  resume(until?: Until) {
    this.#session?.open(until);
  }

  stop() {
    this.#session?.stop();
  }

  async predict(images: Float32Array) {
    return probabilities(this.#present(), images);
  }

  async look(image: Float32Array): Promise<Look> {
    const network = this.#present();
    if (this.#session) await refresh(network, LOOK_AGE_MS);
    const activations = trace(network.run, network.weights, image);
    return {
      probabilities: await probabilities(network, image),
      activations,
      rays: rays(network.run, network.weights, image, activations),
    };
  }

  async evaluate(data: DatasetName, set: SetName) {
    const network = this.#present();
    const work = async () => {
      const { opened, run } = network;
      const atWork = this.#session && opened;
      const { model } = atWork || (await this.#open(network, opened?.data ?? data, opened?.asked ?? run.engine));
      const { digits, from, to } = rowsOf(await this.#dataset(data), set, run);
      return evaluateModel(model, run, digits, [from, to]);
    };
    return this.#session ? this.#session.hold(work) : work();
  }

  async readings(data: DatasetName, given?: GivenNetwork) {
    const live = given ? this.#network : this.#present();
    if (live && !given) await refresh(live, 0);
    const { run, weights } = given ?? this.#present();
    const { test } = await this.#dataset(data);
    const atWork = live?.opened && sameShape(live.run, run) ? live.opened.choice : undefined;
    const { engine } = atWork ?? (await this.#facilities.choose(run));
    return this.#reader.read(engine, run, fitWeights(run, weights), test);
  }

  async nearest(data: DatasetName, image: Float32Array, count: number, eye?: Eye) {
    return nearest((await this.#dataset(data)).train, image, count, eye, this.#seen);
  }

  async weights() {
    const network = this.#present();
    await refresh(network, 0);
    return network.weights;
  }

  async setWeights(weights: Weights, epochs?: number) {
    if (this.#session) throw new LabError('Busy');
    const network = this.#network;
    if (!network) throw new LabError('NoNetwork');
    network.weights = fitWeights(network.run, weights);
    network.takenAt = performance.now();
    network.epochs = epochs ?? network.epochs;
    network.opened?.model.setWeights(network.weights);
  }

  async choose(run: TrainingRun) {
    this.#choice = await this.#facilities.choose(run);
    return this.#choice;
  }

  async engines() {
    const chosen = this.#network?.opened?.choice ?? this.#choice;
    return (await this.#facilities.list()).map((info) => ({ ...info, chosen: info.id === chosen?.engine }));
  }

  dispose() {
    this.#session?.stop();
    this.#network?.opened?.model.dispose();
    this.#network = undefined;
    this.#reader.close();
  }

  #present(): LiveNetwork {
    if (!this.#network) throw new LabError('NotTrained');
    return this.#network;
  }

  #dataset(name: DatasetName): Promise<Dataset> {
    return this.#datasets.get(name) ?? Promise.reject(new LabError('DataMissing', { data: name }));
  }

  /** The network's model on this engine and data; the weights move over when either is another than before. */
  async #open(network: LiveNetwork, data: DatasetName, asked: EngineName): Promise<OpenedModel> {
    const now = network.opened;
    const dataset = await this.#dataset(data);
    if (now && now.dataset === dataset && now.asked === asked) return now;
    const choice = now?.asked === asked ? now.choice : await this.choose({ ...network.run, engine: asked });
    await close(network);
    const rows = createTrainingDigits(dataset, network.run);
    const model = await this.#facilities.open(choice.engine)(network.run, network.weights, rows.digits);
    network.opened = { model, choice, data, dataset, asked, rows };
    return network.opened;
  }

  async #trainNow(network: LiveNetwork, gate: Gate, data: DatasetName, onEvent: OnEvent, options: TrainOptions) {
    const { run } = network;
    const rows = (await this.#dataset(data)).train.labels.length;
    const asked = options.engine ?? run.engine;
    const to = network.epochs + (options.epochs ?? run.epochs);
    const epochs: EpochRecord[] = [];
    while (!gate.stopped && network.epochs < to) {
      const { model, choice, rows: prepared } = await this.#open(network, data, asked);
      options.onEngine?.(choice);
      const batches = Math.ceil(prepared.split.train / run.batch);
      onEvent({ type: 'started', run, engine: choice.engine, data, rows, from: network.epochs, to, batches });
      const safe = { weights: network.weights };
      const tell = async () => {
        await refresh(network, 0);
        safe.weights = network.weights;
        options.onWeights?.(safe.weights, network.epochs);
      };
      const onEpoch = (record: EpochRecord) => {
        network.epochs++;
        epochs.push(record);
        return tell();
      };
      try {
        await trainEpochs({ model, run, rows: prepared, gate, from: network.epochs, to, onEvent, onEpoch });
        if (gate.stopped) await tell();
      } catch (error) {
        network.weights = safe.weights;
        // A lost GPU: the rest is trained on the next best engine, from the last finished epoch.
        if (!this.#recover(network, error) || asked !== 'auto') throw error;
      }
    }
    onEvent({ type: 'finished', stopped: gate.stopped });
    return { epochs, stopped: gate.stopped };
  }

  /** After a failure, brings back the weights of the last finished epoch; true if the engine itself has failed. */
  #recover(network: LiveNetwork, error: unknown): boolean {
    const { opened, weights } = network;
    if (!opened || !(error instanceof LabError)) return false;
    // A loss that is not a number has spoiled the weights.
    if (error.name === 'NaNLoss') opened.model.setWeights(weights);
    if (error.name !== 'EngineFailed') return false;
    this.#facilities.distrust(opened.choice.engine);
    network.opened = undefined;
    try {
      opened.model.dispose();
    } catch {
      // What a lost device held is gone with it.
    }
    return true;
  }
}

type OnEvent = Parameters<Engine['train']>[1];
