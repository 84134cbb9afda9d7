import type { ErrorDetails, LabErrorName } from './errors';
import type { DataName, EngineName, TrainingRun } from './run';

export interface Figures {
  readonly loss: number;
  /** 0…1 */
  readonly accuracy: number;
}

/** A finished epoch. Validation is absent when the split is 0. */
export interface EpochRecord extends Figures {
  /** 1-based, counted from the network's first weights. */
  readonly epoch: number;
  readonly valLoss?: number;
  readonly valAccuracy?: number;
  /** Wall time of the training steps, milliseconds, evaluation not counted. */
  readonly ms: number;
}

/** A point of the thin line between epochs: the mean over the few batches just trained. */
export interface TracePoint extends Figures {
  /** Epochs done, fractional: 1.5 is the middle of the second epoch. */
  readonly at: number;
}

/** What training tells the page, in order. */
export type TrainingEvent =
  | {
      readonly type: 'started';
      readonly run: TrainingRun;
      readonly engine: EngineName;
      /** Data set that it trains on. */
      readonly data: Exclude<DataName, 'auto'>;
      /** Rows of its training file, validation included. */
      readonly rows: number;
      /** Epochs done before. */
      readonly from: number;
      /** Epochs that will be done at the end. */
      readonly to: number;
      readonly batches: number;
    }
  | {
      readonly type: 'batch';
      /** Batches done in the present epoch. */
      readonly batch: number;
      readonly recent: TracePoint;
      /** Mean over the epoch so far. */
      readonly running: Figures;
      readonly samplesPerSecond: number;
      readonly secondsLeft: number;
    }
  | { readonly type: 'evaluating'; readonly share: number }
  /** Fresh digits are drawn for the next epoch. */
  | { readonly type: 'drawing'; readonly share: number }
  | { readonly type: 'epoch'; readonly record: EpochRecord }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'finished'; readonly stopped: boolean }
  | { readonly type: 'failed'; readonly name: LabErrorName; readonly details: ErrorDetails };

export type Phase = 'idle' | 'running' | 'paused';

/** Everything the charts, the log and the counter show. */
export interface History {
  readonly phase: Phase;
  /** Engine that trains or trained; absent before the first run. */
  readonly engine?: EngineName;
  /** Data set that the figures were measured on; absent before the first run. */
  readonly data?: Exclude<DataName, 'auto'>;
  /** Rows of its training file, validation included. */
  readonly rows?: number;
  readonly epochs: readonly EpochRecord[];
  readonly trace: readonly TracePoint[];
  /** Epochs that will be done when the present run ends, or were asked for last. */
  readonly to: number;
  /** Batches of an epoch, and those done in the unfinished one. */
  readonly batches: number;
  readonly batch: number;
  /** Mean over the unfinished epoch. */
  readonly running?: Figures;
  readonly samplesPerSecond?: number;
  readonly secondsLeft?: number;
  readonly evaluating?: number;
  readonly drawing?: number;
  readonly stopped: boolean;
}

export const emptyHistory: History = {
  phase: 'idle',
  epochs: [],
  trace: [],
  to: 0,
  batches: 0,
  batch: 0,
  stopped: false,
};

/** Trace points kept; beyond it every second one goes, so that charts stay quick whatever the length of a run. */
export const TRACE_LIMIT = 400;

/** Folds one event into the history. Pure. */
export function progress(history: History, event: TrainingEvent): History {
  switch (event.type) {
    case 'started':
      return {
        ...history,
        phase: 'running',
        engine: event.engine,
        data: event.data,
        rows: event.rows,
        to: event.to,
        batches: event.batches,
        // What a stopped run left of an epoch is trained anew, so its trace goes.
        batch: 0,
        running: undefined,
        trace: history.trace.filter((point) => point.at <= event.from),
        stopped: false,
        secondsLeft: undefined,
      };
    case 'batch':
      return {
        ...history,
        batch: event.batch,
        drawing: undefined,
        running: event.running,
        trace: thinned([...history.trace, event.recent]),
        samplesPerSecond: event.samplesPerSecond,
        secondsLeft: event.secondsLeft,
      };
    case 'evaluating':
      return { ...history, evaluating: event.share };
    case 'drawing':
      return { ...history, drawing: event.share };
    case 'epoch':
      return {
        ...history,
        epochs: [...history.epochs, event.record],
        batch: 0,
        running: undefined,
        evaluating: undefined,
      };
    case 'paused':
      return { ...history, phase: 'paused' };
    case 'resumed':
      return { ...history, phase: 'running' };
    case 'finished':
      return {
        ...history,
        phase: 'idle',
        stopped: event.stopped,
        secondsLeft: undefined,
        evaluating: undefined,
        drawing: undefined,
      };
    case 'failed':
      return {
        ...history,
        phase: 'idle',
        stopped: true,
        secondsLeft: undefined,
        evaluating: undefined,
        drawing: undefined,
      };
    default:
      return event satisfies never;
  }
}

function thinned(trace: readonly TracePoint[]): readonly TracePoint[] {
  return trace.length <= TRACE_LIMIT ? trace : trace.filter((_, index) => index % 2 === 1);
}

/** Where the run stands on the epoch axis, fractional. */
export function position(history: History): number {
  return history.epochs.length + (history.batches ? history.batch / history.batches : 0);
}

/** A history that says of nothing that it is under way. */
export function atRest(history: History): History {
  return { ...history, phase: 'idle', secondsLeft: undefined, evaluating: undefined, drawing: undefined };
}
