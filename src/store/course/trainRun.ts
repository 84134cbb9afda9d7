import { progress, type TrainingEvent } from '../../core/progress';
import { trainedRows } from '../../core/trainedRows';
import type { Weights } from '../../core/weights';
import { type CourseParts, patchRun } from './CourseParts';
import type { CourseWish } from './CourseState';

/** What was asked of a run meanwhile. */
export interface Control {
  stopped: boolean;
  paused: boolean;
}

/**
 * Trains one run from its seed, epoch by epoch: between two epochs the engine stands still and can be asked what it
 * knows, while its optimizer's state stays. @throws LabError
 */
export async function trainRun(parts: CourseParts, wish: CourseWish, control: Control): Promise<void> {
  const { engine, get } = parts;
  const { key, run } = wish;
  const { name } = await get().open();
  const last = wish.to ?? run.epochs;
  await engine().reset(run);
  if (!control.stopped) patchRun(parts, key, { status: 'running' });
  for (let epoch = 0; epoch < last && !control.stopped; epoch++) {
    let weights: Weights | undefined;
    const training = engine().train(name, (event) => hear(parts, key, inWhole(event, last)), {
      epochs: 1,
      onWeights: (newest) => {
        weights = newest;
      },
    });
    // Asked between two epochs, when there was nothing to pause.
    if (control.paused) engine().pause();
    const { stopped } = await training;
    if (stopped) control.stopped = true;
    if (stopped) break;
    const evaluation = wish.evaluateTraining ? await engine().evaluate(name, 'train') : undefined;
    const { epochs } = get().runs[key];
    const snapshot = { ...(wish.keepWeights && { weights }), ...(evaluation && { evaluation }) };
    patchRun(parts, key, { weights, epochs: [...epochs, snapshot] });
  }
  const { history } = get().runs[key];
  patchRun(parts, key, {
    status: control.stopped ? 'stopped' : 'done',
    history: progress(history, { type: 'finished', stopped: control.stopped }),
  });
}

/** The events of one epoch as those of the whole run; undefined where only the epoch has come to its end. */
function inWhole(event: TrainingEvent, last: number): TrainingEvent | undefined {
  if (event.type === 'finished') return undefined;
  return event.type === 'started' ? { ...event, to: last } : event;
}

function hear(parts: CourseParts, key: string, event: TrainingEvent | undefined): void {
  const course = parts.get().runs[key];
  if (!event || !course) return;
  const history = progress(course.history, event);
  const status = event.type === 'paused' ? 'paused' : event.type === 'resumed' ? 'running' : course.status;
  patchRun(parts, key, { status, history: { ...history, secondsLeft: secondsLeft(parts, key, history, event) } });
}

/** Time to the end of the whole run; the engine only knows of the present epoch. */
function secondsLeft(
  parts: CourseParts,
  key: string,
  history: ReturnType<typeof progress>,
  event: TrainingEvent,
): number | undefined {
  if (event.type !== 'batch') return history.secondsLeft;
  const { train } = trainedRows(history.rows ?? 0, parts.get().runs[key].run, history.data ?? 'mnist');
  const ahead = history.to - history.epochs.length - 1;
  return event.secondsLeft + (ahead * train) / event.samplesPerSecond;
}
