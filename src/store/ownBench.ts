import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import type { Bench } from './Replay';

/** The lab's own network and run, whether it stands on the bench or behind a replay. */
export function ownBench(state: LabState): Bench {
  return state.replay?.before ?? state;
}

/** Changes what is known of them, wherever they stand. */
export function changeOwn({ get, set }: Pick<LabParts, 'get' | 'set'>, patch: Partial<Bench>): void {
  const { replay } = get();
  set(replay ? { replay: { ...replay, before: { ...replay.before, ...patch } } } : patch);
}
