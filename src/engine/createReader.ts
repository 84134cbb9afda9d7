import { softmax } from '../core/losses';
import { CLASSES, denseLayers, PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { Digits } from '../data/Dataset';
import { yieldToMessages } from '../data/yieldToMessages';
import type { ConcreteEngine, Readings } from './Engine';
import type { Model, OpenModel } from './Model';

/** Images at once, unless the model asks for more; the worker listens in between. */
const CHUNK = 500;

/** Reads images with any weights, on a model of its own: what trains meanwhile goes on. */
export interface Reader {
  /** What a network makes of each of these digits. Calls wait for each other. */
  read(engine: ConcreteEngine, run: TrainingRun, weights: Weights, digits: Digits): Promise<Readings>;
  /** Frees the model, after whatever is being read; the next call opens another. */
  close(): void;
}

/** The model stays open: weights of the same network, such as those of its next epoch, are only written into it. */
export function createReader(open: (engine: ConcreteEngine) => OpenModel): Reader {
  let opened: { readonly engine: ConcreteEngine; readonly run: TrainingRun; readonly model: Model } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  function drop(): void {
    const { model } = opened ?? {};
    opened = undefined;
    model?.dispose();
  }

  async function modelFor(engine: ConcreteEngine, run: TrainingRun, weights: Weights, digits: Digits): Promise<Model> {
    if (opened?.engine === engine && sameShape(opened.run, run)) {
      opened.model.setWeights(weights);
      return opened.model;
    }
    drop();
    // It never trains, so one digit is enough to open it with.
    const model = await open(engine)(run, weights, firstOf(digits));
    opened = { engine, run, model };
    return model;
  }

  return {
    read: (engine, run, weights, digits) =>
      inOrder(async () => {
        try {
          const model = await modelFor(engine, run, weights, digits);
          return { probabilities: await probabilitiesOf(model, digits), labels: digits.labels };
        } catch (error) {
          drop();
          throw error;
        }
      }),
    close: () => void inOrder(drop),
  };
}

/** Whether the weights of one run fit the network of another, and mean the same there. */
export function sameShape(one: TrainingRun, other: TrainingRun): boolean {
  return one === other || shapeOf(one) === shapeOf(other);
}

function shapeOf(run: TrainingRun): string {
  return JSON.stringify(denseLayers(run).map(({ units, activation }) => [units, activation]));
}

function firstOf({ images, labels }: Digits): Digits {
  return { images: images.subarray(0, PIXELS), labels: labels.subarray(0, 1) };
}

async function probabilitiesOf(model: Model, { images, labels }: Digits): Promise<Float32Array> {
  const out = new Float32Array(labels.length * CLASSES);
  const chunk = model.pace?.images ?? CHUNK;
  const row = new Float64Array(CLASSES);
  for (let from = 0; from < labels.length; from += chunk) {
    const logits = await model.logits(images.subarray(from * PIXELS, (from + chunk) * PIXELS));
    for (let at = 0; at < logits.length; at += CLASSES) {
      softmax(logits, at, CLASSES, row);
      out.set(row, from * CLASSES + at);
    }
    await yieldToMessages();
  }
  return out;
}
