import { faultOf } from './faultOf';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { ownBench } from './ownBench';

type EngineActions = Pick<LabState, 'prepare' | 'listEngines' | 'measureEngines' | 'repeatOn'>;

/** Which engine trains, and how the engines compare. */
export function engineActions({ engine, get, set }: LabParts): EngineActions {
  async function choose(): Promise<void> {
    set({ choice: await engine.choose(get().draft) });
  }

  return {
    async prepare() {
      try {
        await choose();
      } catch (error) {
        set({ fault: faultOf(error) });
      }
    },

    async listEngines() {
      set({ engines: await engine.engines() });
    },

    async measureEngines() {
      const { draft, measuring } = get();
      if (measuring || ownBench(get()).history.phase !== 'idle') return;
      try {
        for (const { id, available } of await engine.engines()) {
          if (!available) continue;
          set({ measuring: id });
          // One that fails shows it in the list.
          await engine.choose({ ...draft, engine: id }).catch(() => undefined);
          await get().listEngines();
        }
        // Back to the engine that the settings mean.
        await choose();
      } catch (error) {
        set({ fault: faultOf(error) });
      } finally {
        set({ measuring: undefined });
        await get().listEngines();
      }
    },

    async repeatOn(name) {
      await get().change({ engine: name });
      await get().reset();
      return get().train();
    },
  };
}
