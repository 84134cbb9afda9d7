import type { LabParts } from './LabParts';
import { replayLook } from './Replay';

/** Looks at the digit on the bench, one look at a time; while one is under way only the newest wish is kept. */
export function createLooker({ engine, get, set }: Pick<LabParts, 'engine' | 'get' | 'set'>): () => void {
  let looking = false;
  let again = false;

  async function lookOnce(): Promise<void> {
    const { pixels, network, replay, recorded } = get();
    if (!pixels || !network) return set({ look: undefined });
    if (replay) return set({ look: replayLook(replay, pixels) });
    // The engine holds one epoch after the other while they are measured.
    if (recorded !== undefined) return;
    try {
      const look = await engine.look(pixels);
      if (get().pixels && !get().replay) set({ look });
    } catch {
      // A reset or a dead worker came in between; whoever caused it says so and looks again.
    }
  }

  return async function refresh() {
    again = true;
    if (looking) return;
    looking = true;
    while (again) {
      again = false;
      await lookOnce();
    }
    looking = false;
  };
}
