import { LabError } from '../core/errors';
import { setAside } from './initialize';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { ownBench } from './ownBench';
import { presetOf } from './presetOf';
import {
  type Bench,
  isPresent,
  nearestStop,
  neighbourStop,
  ownReplay,
  type Replay,
  replayBench,
  replayWeights,
} from './Replay';

type ReplayActions = Pick<LabState, 'readWeights' | 'openReplay' | 'seekReplay' | 'playReplay' | 'leaveReplay'>;

/** Playing recordings. The engine keeps the lab's own network all the while and is not asked. */
export function replayActions(parts: LabParts): ReplayActions {
  const { engine, get, set, inOrder, refreshLook } = parts;

  function seek(epoch: number): void {
    const replay = get().replay ?? lookBack(get());
    if (!replay) return;
    const next = { ...replay, at: nearestStop(replay, epoch) };
    if (isPresent(next, next.at)) giveBack(parts);
    else if (next.at !== get().replay?.at) set({ ...replayBench(next), replay: next });
    refreshLook();
  }

  return {
    async readWeights() {
      const { replay } = get();
      return replay ? replayWeights(replay) : engine.weights();
    },

    openReplay: (recording, source, at = 0) =>
      inOrder(async () => {
        const state = get();
        if (ownBench(state).history.phase !== 'idle' || state.waiting) throw new LabError('Busy');
        const before = state.replay?.before ?? benchOf(state);
        const replay = { recording, source, at: nearestStop({ recording, source }, at), playing: false, before };
        const draft = { ...recording.run, engine: state.draft.engine };
        set({ draft, preset: presetOf(draft), ...replayBench(replay), replay });
        refreshLook();
      }),

    seekReplay: seek,

    playReplay(playing) {
      const { replay } = get();
      if (!replay) return;
      if (playing && neighbourStop(replay, 1) === replay.at) seek(0);
      set({ replay: { ...(get().replay ?? replay), playing } });
    },

    leaveReplay() {
      giveBack(parts);
      // Digits may have been asked for meanwhile that the recording's settings would want.
      void get().followData();
    },
  };
}

/** The lab's own run as a replay that stands at the present; undefined where there is nothing to go back to. */
function lookBack(state: LabState): Replay | undefined {
  const own = ownReplay(state);
  return own && { ...own, playing: false, before: benchOf(state) };
}

function benchOf({ draft, preset, network, history, evaluation, snapshots }: LabState): Bench {
  return { draft, preset, network, history, evaluation, snapshots };
}

/** Ends a replay: what stood on the bench before comes back. */
export function giveBack({ get, set, refreshLook }: LabParts): void {
  const { replay } = get();
  if (!replay) return;
  set({ ...replay.before, replay: undefined });
  refreshLook();
}

/** Makes the replayed network, at the epoch that is shown, the lab's own; what stood there before is set aside. */
export async function adoptReplay(parts: LabParts): Promise<void> {
  const { engine, get, set, refreshLook } = parts;
  const { replay } = get();
  if (!replay) return;
  const { run } = replay.recording;
  giveBack(parts);
  await setAside(parts, replay.source.kind === 'own');
  const { engine: device, epochs } = get().draft;
  const draft = { ...run, engine: device, ...(replay.source.kind === 'own' && { epochs }) };
  set({ draft, preset: presetOf(draft), ...replayBench(replay) });
  void get().followData();
  await engine.reset(run);
  await engine.setWeights(replayWeights(replay), replay.at);
  refreshLook();
}
