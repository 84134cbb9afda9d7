import { presets } from '../core/presets';
import { sameRun, type TrainingRun } from '../core/run';
import { initialize, restore, setAside } from './initialize';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { needsReset } from './needsReset';
import { presetOf } from './presetOf';
import { giveBack } from './replayActions';

type SettingsActions = Pick<
  LabState,
  'change' | 'choosePreset' | 'restoreKept' | 'reset' | 'setWeights' | 'dismissFault' | 'dismissProblems'
>;

/** Settings, data and the network that they make. */
export function settingsActions(parts: LabParts): SettingsActions {
  const { engine, get, set, inOrder, refreshLook } = parts;
  return {
    async change(patch) {
      const draft: TrainingRun = { ...get().draft, ...patch };
      if (sameRun(draft, get().draft)) return;
      // The recording's settings and the change to them; its network is not the lab's own.
      giveBack(parts);
      set({ draft, preset: presetOf(draft) });
      void get().followData();
      await inOrder(() => settle(parts));
    },

    choosePreset(name) {
      const { seeds, ...run } = presets[name];
      // A preset says how to train; on what and where stays.
      const { data, size, fresh, dataSeed, engine: device } = get().draft;
      return get().change({ ...run, data, size, fresh, dataSeed, engine: device });
    },

    async restoreKept() {
      await inOrder(async () => {
        giveBack(parts);
        const { kept } = get();
        if (kept) await restore(parts, kept);
      });
      // The kept run may want other digits than those on screen.
      await get().followData();
    },

    async reset() {
      await inOrder(async () => {
        const { draft } = get();
        giveBack(parts);
        await setAside(parts);
        set({ draft, preset: presetOf(draft) });
        await initialize(parts, draft);
      });
    },

    async setWeights(weights) {
      giveBack(parts);
      await engine.setWeights(weights);
      const { network, history, snapshots } = get();
      const epoch = history.epochs.length;
      const before = snapshots.filter((snapshot) => snapshot.epoch < epoch);
      if (network) set({ network: { ...network, trained: true }, evaluation: undefined });
      set({ snapshots: [...before, { epoch, weights }] });
      refreshLook();
    },

    dismissFault: () => set({ fault: undefined }),
    dismissProblems: () => set({ problems: [] }),
  };
}

/** Makes the network follow the settings, unless it trains or fits them already. */
async function settle(parts: LabParts): Promise<void> {
  // An earlier epoch may be looked at since.
  giveBack(parts);
  const { draft, history, network, kept } = parts.get();
  if (history.phase !== 'idle' || (network && !needsReset(network.run, draft))) return;
  if (kept && !needsReset(kept.run, draft)) return restore(parts, kept);
  await setAside(parts);
  await initialize(parts, draft);
}
