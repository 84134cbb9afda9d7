import type { TrainingRun } from '../../src/core/run';
import { initialWeights } from '../../src/core/weights';
import type { Digits } from '../../src/data/Dataset';
import type { ConcreteEngine } from '../../src/engine/Engine';
import { openEngine } from '../../src/engine/engines';
import { evaluateModel } from '../../src/engine/evaluateModel';
import { createGate } from '../../src/engine/gate';
import type { Model } from '../../src/engine/Model';
import { unchanged } from '../../src/engine/TrainingDigits';
import { trainEpochs } from '../../src/engine/trainEpochs';
import { answerTasks } from './answerTasks';
import { type BenchDigits, TRAIN_ROWS } from './Task';

// One of the lab's engines, driven by the lab's own training loop: with its pacing, its yielding and its figures.

let digits: BenchDigits;
let engine: ConcreteEngine;
let model: Model | undefined;

function rest(): void {
  model?.dispose();
  model = undefined;
}

async function open(run: TrainingRun, rows: Digits): Promise<Model> {
  rest();
  model = await openEngine(engine)(run, initialWeights(run), rows);
  return model;
}

/** Rows of training, and a quarter as many more where they are evaluated. */
function rowsFor(count: number, evaluated: boolean): Digits {
  const rows = evaluated ? Math.floor(count * 1.25) : count;
  return { images: digits.train.images.subarray(0, rows * 784), labels: digits.train.labels.subarray(0, rows) };
}

async function prepareTraining(run: TrainingRun, steps: number, evaluated: boolean) {
  const trainRows = Math.min(TRAIN_ROWS, steps * run.batch);
  const rows = rowsFor(trainRows, evaluated);
  const perEpoch = Math.ceil(trainRows / run.batch);
  const epochs = Math.ceil(steps / perEpoch);
  const changed: TrainingRun = { ...run, split: evaluated ? 0.2 : 0, trainMetrics: evaluated ? 'epochEnd' : 'running' };
  const opened = await open(changed, rows);
  const gate = createGate('end');
  let from = 0;
  const unchanging = unchanged(rows, changed.split);
  return async () => {
    const [onEvent, onEpoch] = [() => {}, async () => {}];
    await trainEpochs({
      model: opened,
      run: changed,
      rows: unchanging,
      gate,
      from,
      to: from + epochs,
      onEvent,
      onEpoch,
    });
    from += epochs;
    return epochs * perEpoch;
  };
}

async function preparePrediction(run: TrainingRun, times: number) {
  const opened = await open(run, rowsFor(run.batch, false));
  const { test } = digits;
  return async () => {
    // As the lab tests: the loss, the accuracy and the table of mistakes come with it.
    for (let i = 0; i < times; i++) await evaluateModel(opened, run, test, [0, test.labels.length]);
    return times;
  };
}

answerTasks({
  async take(given, name) {
    digits = given;
    engine = name as ConcreteEngine;
  },
  prepare: (run, work, count) =>
    work === 'predict' ? preparePrediction(run, count) : prepareTraining(run, count, work === 'evaluated'),
  rest,
});
