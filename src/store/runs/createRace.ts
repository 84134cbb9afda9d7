import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyHistory, type History } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import type { Engine } from '../../engine/Engine';
import { createLab } from '../createLab';
import { faultOf } from '../faultOf';
import type { Fault, LabState } from '../LabState';
import { keepLabRuns } from './keepLabRuns';
import type { RunsState } from './RunsState';

/** One of two runs that are trained beside each other. */
export interface RaceLane {
  readonly run: TrainingRun;
  readonly history: History;
  /** Whether it waits for its digits. */
  readonly loading: boolean;
  readonly fault?: Fault;
  /** Its entry in the list, once it has ended. */
  readonly id?: string;
}

export interface RaceState {
  /** testing: trained, and measured on test images. */
  readonly status: 'idle' | 'running' | 'testing' | 'ended';
  readonly stopped: boolean;
  readonly lanes: readonly RaceLane[];
  /**
   * Trains runs in turns, an epoch each, so that they advance side by side and none slows the other down; each has an
   * engine of its own, and the lab's network is not touched. Resolves when all have ended and are in the list.
   */
  start(entrants: readonly TrainingRun[]): Promise<void>;
  stop(): void;
}

interface Entrant {
  readonly lab: StoreApi<LabState>;
  readonly engine: Engine;
  /** Resolves when its training has ended, however it did. */
  readonly ended: Promise<void>;
  over: boolean;
}

/** Races whose results go into the list. */
export function createRace(openEngine: () => Engine, runs: StoreApi<RunsState>): StoreApi<RaceState> {
  return createStore<RaceState>((set, get) => {
    let labs: readonly StoreApi<LabState>[] = [];

    function change(lane: number, patch: Partial<RaceLane>): void {
      set({ lanes: get().lanes.map((present, i) => (i === lane ? { ...present, ...patch } : present)) });
    }

    function open(run: TrainingRun, lane: number): { lab: StoreApi<LabState>; engine: Engine } {
      const engine = openEngine();
      const lab = createLab(engine, { run });
      lab.subscribe(({ history, data }) => change(lane, { history, loading: data.status === 'loading' }));
      keepLabRuns(lab, runs, { onKept: (id) => change(lane, { id }) });
      return { lab, engine };
    }

    return {
      status: 'idle',
      stopped: false,
      lanes: [],
      async start(entrants) {
        if (get().status === 'running' || get().status === 'testing') return;
        const lanes = entrants.map((run) => ({ run, history: { ...emptyHistory, to: run.epochs }, loading: false }));
        set({ status: 'running', stopped: false, lanes });
        const opened = entrants.map(open);
        labs = opened.map(({ lab }) => lab);
        const stopped = () => get().stopped;
        const racing: Entrant[] = [];
        for (const [lane, { lab, engine }] of opened.entries()) {
          const entrant = begin(
            lab,
            engine,
            (error) => change(lane, { fault: faultOf(error), loading: false }),
            stopped,
          );
          racing.push(entrant);
          await Promise.race([entrant.ended, epochEnd(lab, 0)]);
        }
        while (racing.some(({ over }) => !over)) await round(racing, stopped);
        set({ status: 'testing' });
        await Promise.all(racing.map(({ lab }) => until(lab, ({ evaluating }) => !evaluating)));
        // What has just been handed to the list is in it when the list answers.
        await runs.getState().open();
        for (const { engine } of racing) engine.dispose();
        labs = [];
        set({ status: 'ended' });
      },
      stop() {
        set({ stopped: true });
        for (const lab of labs) lab.getState().stop();
      },
    };
  });
}

function begin(
  lab: StoreApi<LabState>,
  engine: Engine,
  onFault: (error: unknown) => void,
  stopped: () => boolean,
): Entrant {
  async function train(): Promise<void> {
    await lab.getState().followData();
    await lab.getState().reset();
    if (!stopped()) await lab.getState().train('epoch');
  }
  const entrant: Entrant = {
    lab,
    engine,
    over: false,
    ended: train()
      .catch(onFault)
      .then(() => {
        entrant.over = true;
      }),
  };
  return entrant;
}

/** One more epoch for each that has not ended. */
async function round(racing: readonly Entrant[], stopped: () => boolean): Promise<void> {
  for (const { lab, ended, over } of racing) {
    if (over) continue;
    const done = lab.getState().history.epochs.length;
    if (stopped()) lab.getState().stop();
    else lab.getState().resume('epoch');
    await Promise.race([ended, epochEnd(lab, done)]);
  }
}

/** Resolves when more than `done` epochs are trained and the lab stands still before the next. */
function epochEnd(lab: StoreApi<LabState>, done: number): Promise<void> {
  return until(lab, ({ history }) => history.phase === 'paused' && history.epochs.length > done);
}

function until(lab: StoreApi<LabState>, reached: (state: LabState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (reached(lab.getState())) return resolve();
    const leave = lab.subscribe((state) => {
      if (!reached(state)) return;
      leave();
      resolve();
    });
  });
}
