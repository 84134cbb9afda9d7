import { emptyHistory } from '../../core/progress';
import { createQueue } from '../createQueue';
import { faultOf } from '../faultOf';
import { type CourseParts, patchRun, setRun } from './CourseParts';
import type { CourseRun, CourseState, CourseWish } from './CourseState';
import { showRecorded } from './showRecorded';
import { type Control, trainRun } from './trainRun';

type TrainingActions = Pick<CourseState, 'train' | 'trainAll' | 'pause' | 'resume' | 'stop' | 'weightsOf' | 'borrow'>;

/** Training in the course: one run at a time on the one engine, whoever comes last has it. */
export function courseTrainingActions(parts: CourseParts): TrainingActions {
  const { engine, get } = parts;
  const inOrder = createQueue();
  /** The run at work, and whose network the engine holds. */
  let present: (Control & { readonly key: string }) | undefined;
  let held: string | undefined;
  /** Whoever asks anew outdates those who wait. */
  let turn = 0;

  function stopPresent(): void {
    if (!present) return;
    present.stopped = true;
    engine().stop();
  }

  function clearTheTable(): number {
    for (const [key, { status }] of Object.entries(get().runs)) {
      if (status === 'waiting') patchRun(parts, key, { status: 'stopped' });
    }
    stopPresent();
    return ++turn;
  }

  async function trainOne(wish: CourseWish, mine: number): Promise<void> {
    const { key } = wish;
    if (mine !== turn || get().runs[key].status !== 'waiting') return;
    present = { key, stopped: false, paused: false };
    held = key;
    try {
      await (wish.recording ? showRecorded : trainRun)(parts, wish, present);
    } catch (error) {
      const { history } = get().runs[key];
      const fault = faultOf(error);
      patchRun(parts, key, { status: 'failed', fault, history: { ...history, phase: 'idle', stopped: true } });
    } finally {
      present = undefined;
    }
  }

  async function trainAll(wishes: readonly CourseWish[]): Promise<void> {
    const mine = clearTheTable();
    for (const { key, run, to } of wishes) setRun(parts, key, waitingRun({ run, to }));
    await inOrder(async () => {
      for (const wish of wishes) await trainOne(wish, mine);
    });
  }

  return {
    trainAll,
    async train(key, run, options = {}) {
      await trainAll([{ ...options, key, run }]);
      return get().runs[key];
    },
    pause(key) {
      if (present?.key !== key) return;
      present.paused = true;
      engine().pause();
    },
    resume(key) {
      if (present?.key !== key) return;
      present.paused = false;
      engine().resume();
    },
    stop(key) {
      if (present?.key === key) stopPresent();
      else if (get().runs[key]?.status === 'waiting') patchRun(parts, key, { status: 'stopped' });
    },
    async weightsOf(key) {
      const last = get().runs[key]?.weights;
      return held === key && present?.key === key
        ? engine()
            .weights()
            .catch(() => last)
        : last;
    },
    borrow(work) {
      clearTheTable();
      return inOrder(async () => {
        held = undefined;
        return work(engine(), await get().open());
      });
    },
  };
}

function waitingRun({ run, to }: Pick<CourseWish, 'run' | 'to'>): CourseRun {
  return { run, history: { ...emptyHistory, to: to ?? run.epochs }, status: 'waiting', epochs: [] };
}
