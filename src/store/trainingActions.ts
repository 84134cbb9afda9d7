import { LabError } from '../core/errors';
import { progress, type TrainingEvent } from '../core/progress';
import type { TrainResult, Until } from '../engine/Engine';
import { datasetOf } from './datasetOf';
import { faultOf } from './faultOf';
import { keepSnapshot } from './keepSnapshot';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { changeOwn, ownBench } from './ownBench';
import { arrivalOfDigits, prepareNetwork } from './prepareTraining';
import { adoptReplay, giveBack } from './replayActions';
import { saveRun } from './saveRun';

type TrainingActions = Pick<LabState, 'train' | 'pause' | 'resume' | 'stop'>;

/** Training and its control. */
export function trainingActions(parts: LabParts): TrainingActions {
  const { engine, get, set, inOrder, refreshLook } = parts;
  /** Ends with the run that starts or is under way. */
  let current: Promise<void> | undefined;
  /** Ends a start that waits for digits or for the network. */
  let cancel: (() => void) | undefined;

  function hear(event: TrainingEvent): void {
    changeOwn(parts, { history: progress(ownBench(get()).history, event) });
    if (event.type === 'batch' || event.type === 'epoch' || event.type === 'finished') refreshLook();
  }

  async function begin(until: Until): Promise<TrainResult> {
    let stopped = false;
    const cancelled = new Promise<undefined>((resolve) => {
      cancel = () => {
        stopped = true;
        resolve(undefined);
      };
    });
    if (get().replay) await inOrder(() => adoptReplay(parts));
    const there = await arrivalOfDigits(parts, cancelled);
    const network = there ? await inOrder(() => prepareNetwork(parts)) : undefined;
    cancel = undefined;
    if (!network || stopped) {
      hear({ type: 'finished', stopped: true });
      return { epochs: [], stopped: true };
    }
    const { draft } = get();
    return engine.train(datasetOf(draft, get().mnistAbsent), hear, {
      epochs: draft.epochs,
      engine: draft.engine,
      until,
      onEngine: (choice) => {
        set({ choice });
        changeOwn(parts, { network: { ...network, trained: true } });
      },
      onWeights: (weights, epoch) => {
        changeOwn(parts, { snapshots: keepSnapshot(ownBench(get()).snapshots, epoch, weights) });
        void saveRun(parts, weights);
      },
    });
  }

  async function trainNow(until: Until): Promise<TrainResult> {
    if (current || get().history.phase !== 'idle') throw new LabError('Busy');
    let end = () => {};
    current = new Promise((resolve) => {
      end = resolve;
    });
    try {
      const result = await begin(until);
      if (!result.stopped) void get().evaluate();
      else if (ownBench(get()).history.epochs.length) void saveRun(parts);
      return result;
    } catch (error) {
      const fault = faultOf(error);
      hear({ type: 'failed', ...fault });
      set({ fault });
      refreshLook();
      throw error;
    } finally {
      cancel = undefined;
      current = undefined;
      end();
    }
  }

  return {
    async train(until = 'end') {
      if (get().replay && ownBench(get()).history.phase === 'paused') {
        // Another run begins at an earlier epoch of the one that waits.
        engine.stop();
        await current;
      }
      return trainNow(until);
    },

    pause: () => engine.pause(),
    resume(until) {
      giveBack(parts);
      engine.resume(until);
    },
    stop: () => (cancel ? cancel() : engine.stop()),
  };
}
