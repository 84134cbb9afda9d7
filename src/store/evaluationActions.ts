import { datasetOf } from './datasetOf';
import { faultOf } from './faultOf';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { saveRun } from './saveRun';

/** Measuring the network on images it has never seen. */
export function evaluationActions(parts: LabParts): Pick<LabState, 'evaluate'> {
  const { engine, get, set, inOrder } = parts;
  return {
    async evaluate(name) {
      const { draft, evaluating, history, mnistAbsent, network, replay } = get();
      if (evaluating || replay) return;
      const data = name ?? history.data ?? datasetOf(network?.run ?? draft, mnistAbsent);
      set({ evaluating: true });
      try {
        await get().bring(data);
        const evaluation = { ...(await inOrder(() => engine.evaluate(data, 'test'))), data };
        const { replay: opened } = get();
        if (opened?.before.history.epochs === history.epochs) {
          // A recording was put before it meanwhile.
          return set({ replay: { ...opened, before: { ...opened.before, evaluation } } });
        }
        // Training that began meanwhile has made it an older network's.
        if (get().history.epochs !== history.epochs) return;
        set({ evaluation });
        void saveRun(parts);
      } catch (error) {
        set({ fault: faultOf(error) });
      } finally {
        set({ evaluating: false });
      }
    },
  };
}
