import type { StoreApi } from 'zustand';
import { checkStrokes } from '../core/checkStrokes';
import { reduce } from '../core/digit';
import { LabError } from '../core/errors';
import { PIXELS } from '../core/network';
import { parseRun } from '../core/parseRun';
import { type Preset, type PresetName, presets } from '../core/presets';
import type { EpochRecord } from '../core/progress';
import { type DataName, dataNames, defaultRun, type TrainingRun } from '../core/run';
import type { Engine, EngineInfo } from '../engine/Engine';
import { datasetOf } from '../store/datasetOf';
import type { DigitsState } from '../store/digits/DigitsState';
import type { LabState } from '../store/LabState';
import { ownBench } from '../store/ownBench';
import { replayLook } from '../store/Replay';
import { type DigitsConsole, digitsConsole } from './digitsConsole';
import { type RecordingConsole, recordedTest, recordingConsole } from './recordingConsole';

/** Keras's history dict, and the wall time of each epoch's training steps. */
export interface ConsoleHistory {
  readonly loss: number[];
  readonly accuracy: number[];
  readonly val_loss: number[];
  readonly val_accuracy: number[];
  readonly epochMs: number[];
}

interface PlainTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

/** `window.lab`: the lab for scripts. Everything goes the way of the buttons; every promise rejects with a LabError. */
export interface LabConsole extends RecordingConsole, DigitsConsole {
  /** Resolves when training can start. */
  ready(): Promise<{ data: string; engine: string }>;
  presets(): Record<PresetName, Preset>;
  /** Builds and initializes the network of a run; missing keys are the Keras preset's. */
  reset(run?: Record<string, unknown>): Promise<void>;
  /** With a run: reset, then train. Without: trains the present network for its epochs more. */
  train(run?: Record<string, unknown>): Promise<ConsoleHistory & { stopped: boolean }>;
  stop(): void;
  evaluate(data?: DataName): Promise<{ loss: number; accuracy: number; confusion: number[][] }>;
  /** Ten probabilities of 784 numbers, 0…1. */
  predict(pixels: ArrayLike<number>): Promise<number[]>;
  /** Ten probabilities of strokes in pad units, 280 × 280. */
  recognize(strokes: unknown): Promise<number[]>;
  weights(): Promise<PlainTensor[]>;
  setWeights(list: readonly PlainTensor[]): Promise<void>;
  history(): ConsoleHistory;
  engines(): Promise<readonly EngineInfo[]>;
}

/** The console of a lab and of the digits beside it. */
export function createConsole(lab: StoreApi<LabState>, engine: Engine, digits: StoreApi<DigitsState>): LabConsole {
  // The network that stands there before anybody asked for one is only for looking at.
  let initialized = false;
  // From the call to its end, not only while batches run: two calls in a row must not mix their settings.
  let busy = false;

  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (busy || ownBench(lab.getState()).history.phase !== 'idle') throw new LabError('Busy');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  }

  async function configure(values: Record<string, unknown>): Promise<void> {
    await lab.getState().change(readRun(values));
    await lab.getState().reset();
    initialized = true;
  }

  async function predict(pixels: ArrayLike<number>): Promise<number[]> {
    if (!initialized && !lab.getState().network?.trained) throw new LabError('NotTrained');
    const { replay } = lab.getState();
    if (replay) return Array.from(replayLook(replay, checkPixels(pixels)).probabilities);
    return Array.from(await engine.predict(checkPixels(pixels)));
  }

  return {
    async ready() {
      const info = await dataOf(lab);
      await lab.getState().prepare();
      const { choice, fault } = lab.getState();
      if (!choice) throw new LabError(fault?.name ?? 'EngineUnavailable', fault?.details);
      return { data: info, engine: choice.engine };
    },
    presets: () => structuredClone(presets),
    reset: (run = {}) => alone(() => configure(run)),
    train: (run) =>
      alone(async () => {
        if (run !== undefined) await configure(run);
        const { epochs, stopped } = await lab.getState().train();
        return { ...historyOf(epochs), stopped };
      }),
    stop: () => lab.getState().stop(),
    async evaluate(data) {
      if (data !== undefined && !dataNames.includes(data))
        throw new LabError('BadValue', { key: 'data', value: String(data) });
      if (lab.getState().replay) return recordedTest(lab.getState(), data);
      const run = lab.getState().network?.run ?? defaultRun;
      const name = datasetOf({ ...run, ...(data && { data }) }, lab.getState().mnistAbsent);
      await lab.getState().bring(name);
      const { loss, accuracy, confusion } = await engine.evaluate(name, 'test');
      return { loss, accuracy, confusion: confusion.map((row) => [...row]) };
    },
    predict,
    async recognize(strokes) {
      const digit = reduce(checkStrokes(strokes));
      if (!digit) throw new LabError('WrongStrokes');
      return predict(digit.pixels);
    },
    async weights() {
      const weights = await lab.getState().readWeights();
      return weights.map(({ name, shape, values }) => ({ name, shape: [...shape], values: Array.from(values) }));
    },
    async setWeights(list) {
      if (!Array.isArray(list))
        throw new LabError('WrongWeights', { tensor: 'weights', expected: 'a list', got: typeof list });
      const tensors = list.map(({ name, shape, values }) => ({ name, shape, values: Float32Array.from(values) }));
      await lab.getState().setWeights(tensors);
      initialized = true;
    },
    history: () => historyOf(lab.getState().history.epochs),
    engines: () => engine.engines(),
    ...recordingConsole(lab),
    ...digitsConsole(digits),
  };
}

/** A run from a script's values. @throws LabError UnknownKey, BadValue */
function readRun(values: Record<string, unknown>): TrainingRun {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new LabError('BadValue', { key: 'run', value: String(values) });
  }
  // Presets carry the seeds that were tried; they are no setting.
  const { seeds, ...rest } = values;
  const { run, problems } = parseRun(rest);
  const [problem] = problems;
  if (!problem) return run;
  const { key, value, reason } = problem;
  throw reason === 'unknownKey' ? new LabError('UnknownKey', { key }) : new LabError('BadValue', { key, value });
}

function checkPixels(pixels: ArrayLike<number>): Float32Array {
  const values = Float32Array.from(pixels ?? []);
  if (values.length !== PIXELS) throw new LabError('WrongPixels', { expected: PIXELS, got: values.length });
  const wrong = values.find((grey) => !(grey >= 0 && grey <= 1));
  if (wrong !== undefined) throw new LabError('BadValue', { key: 'pixels', value: wrong });
  return values;
}

function historyOf(epochs: readonly EpochRecord[]): ConsoleHistory {
  const validated = epochs.filter((epoch) => epoch.valLoss !== undefined);
  return {
    loss: epochs.map((epoch) => epoch.loss),
    accuracy: epochs.map((epoch) => epoch.accuracy),
    val_loss: validated.map((epoch) => epoch.valLoss ?? Number.NaN),
    val_accuracy: validated.map((epoch) => epoch.valAccuracy ?? Number.NaN),
    epochMs: epochs.map((epoch) => epoch.ms),
  };
}

/** Waits for the digits. @throws LabError DataMissing, or what went wrong with them */
function dataOf(lab: StoreApi<LabState>): Promise<string> {
  return new Promise((resolve, reject) => {
    let done = () => {};
    function look({ data }: LabState): void {
      if (data.status === 'loading') return;
      done();
      if (data.status === 'ready') resolve(data.info.name);
      else if (data.status === 'failed') reject(new LabError(data.fault.name, data.fault.details));
      else reject(new LabError('DataMissing', { data: data.name }));
    }
    done = lab.subscribe(look);
    look(lab.getState());
  });
}
