import type { History } from './progress';

/** A history as it stood when an epoch had just ended; 0: before the first. The axis keeps its length. */
export function historyAt(history: History, epoch: number): History {
  const { epochs, trace } = history;
  return {
    ...history,
    epochs: epochs.slice(0, epoch),
    trace: trace.filter(({ at }) => at <= epoch),
    batch: 0,
    running: undefined,
    stopped: history.stopped && epoch >= epochs.length,
  };
}
