import { datasetOf } from './datasetOf';
import { faultOf } from './faultOf';
import { keepEvaluation } from './keepEvaluation';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { changeOwn, ownBench } from './ownBench';
import { type Replay, replayWeights } from './Replay';
import { saveRun } from './saveRun';

/** Measuring the network on images it has never seen. */
export function evaluationActions(parts: LabParts): Pick<LabState, 'evaluate'> {
  const { engine, get, set, inOrder } = parts;

  /** The lab's own network as it stands; the result is dropped where training that began meanwhile has made it old. */
  async function evaluateNow(name: Parameters<LabState['evaluate']>[0]): Promise<void> {
    const { draft, history, mnistAbsent, network } = get();
    const data = name ?? history.data ?? datasetOf(network?.run ?? draft, mnistAbsent);
    await get().bring(data);
    const evaluation = { ...(await inOrder(() => engine.evaluate(data, 'test'))), data };
    const own = ownBench(get());
    if (own.history.epochs !== history.epochs) return;
    changeOwn(parts, { evaluation });
    const whole = history.batch === 0 && data === history.data;
    if (whole) keepEvaluation(parts, history.epochs.length, evaluation);
    void saveRun(parts);
  }

  /** An earlier epoch of the lab's own run; the engine keeps the network that it has, which may be in the middle of one. */
  async function evaluateEpoch({ recording, at }: Replay): Promise<void> {
    const { run, history } = recording;
    const { data } = history;
    if (!data) return;
    await get().bring(data);
    const weights = replayWeights({ recording, at });
    const { probabilities, labels } = await engine.readings(data, { run, weights });
    const { evaluationOf } = await import('../core/evaluationOf');
    // The network may be another one's by now.
    if (ownBench(get()).network?.run !== run) return;
    keepEvaluation(parts, at, { ...evaluationOf(run, probabilities, labels), data });
  }

  return {
    async evaluate(name) {
      const { evaluating, replay } = get();
      if (evaluating || (replay && replay.source.kind !== 'own')) return;
      set({ evaluating: true });
      try {
        await (replay ? evaluateEpoch(replay) : evaluateNow(name));
      } catch (error) {
        set({ fault: faultOf(error) });
      } finally {
        set({ evaluating: false });
      }
    },
  };
}
