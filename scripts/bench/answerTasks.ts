import type { TrainingRun } from '../../src/core/run';
import type { BenchDigits, Spent, Task, Work } from './Task';

/** One way of training, in a worker of its own. */
export interface Contestant {
  take(digits: BenchDigits, engine: string): Promise<void>;
  /** Returns what is to be timed; it resolves with the number of steps or repetitions. */
  prepare(run: TrainingRun, work: Work, count: number): Promise<() => Promise<number>>;
  /** Frees the model. */
  rest(): void;
}

/** Answers the page's tasks with a contestant; each answer is `{ spent }` or `{ error }`. */
export function answerTasks(contestant: Contestant): void {
  let ready: () => Promise<number> = async () => 0;

  async function answer(task: Task): Promise<Spent> {
    let count = 0;
    const begun = performance.now();
    if (task.do === 'take') await contestant.take(task.digits, task.engine);
    else if (task.do === 'prepare') ready = await contestant.prepare(task.run, task.work, task.count);
    else if (task.do === 'work') count = await ready();
    else contestant.rest();
    return { wallMs: performance.now() - begun, count };
  }

  self.onmessage = async ({ data }: MessageEvent<Task>) => {
    try {
      self.postMessage({ spent: await answer(data) });
    } catch (error) {
      self.postMessage({ error: String(error) });
    }
  };
}
