import type { Until } from './Engine';

/** Where a running training stands still: paused by the user, by a step that is done, or for an evaluation. */
export interface Gate {
  readonly until: Until;
  readonly stopped: boolean;
  /** Whether the user has halted it. */
  readonly closed: boolean;
  /** Whether nothing bids it stand still or end: it is not halted, held or stopped. */
  readonly clear: boolean;
  close(): void;
  open(until?: Until): void;
  stop(): void;
  /** Resolves when training may go on, or has been stopped. */
  pass(): Promise<void>;
  /** Keeps training still while `work` runs. */
  hold<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(first: Until): Gate {
  let until = first;
  let stopped = false;
  let closed = false;
  let holds = 0;
  let waiting: (() => void)[] = [];

  function wake(): void {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  }

  return {
    get until() {
      return until;
    },
    get stopped() {
      return stopped;
    },
    get closed() {
      return closed;
    },
    get clear() {
      return !closed && holds === 0 && !stopped;
    },
    close() {
      closed = true;
    },
    open(next = 'end') {
      until = next;
      closed = false;
      wake();
    },
    stop() {
      stopped = true;
      wake();
    },
    async pass() {
      while ((closed || holds > 0) && !stopped) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    async hold(work) {
      holds++;
      try {
        return await work();
      } finally {
        holds--;
        wake();
      }
    },
  };
}
