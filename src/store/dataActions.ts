import { LabError } from '../core/errors';
import type { DataSource, DatasetInfo, DatasetName } from '../data/Dataset';
import { datasetOf, keyOf, sourceOf } from './datasetOf';
import { faultOf } from './faultOf';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';

type DataActions = Pick<LabState, 'load' | 'followData' | 'previewRows' | 'bring'>;

/** What the engine holds of each data set. */
type Loaded = Map<DatasetName, { readonly key: string; readonly info: DatasetInfo }>;

/** Getting digits, and keeping them in step with the settings. */
export function dataActions({ engine, get, set }: LabParts): DataActions {
  const loaded: Loaded = new Map();
  /** Only the newest load speaks for the screen. */
  let newest = 0;

  async function fetch(source: DataSource, onProgress?: Parameters<typeof engine.load>[1]): Promise<DatasetInfo> {
    const info = await engine.load(source, onProgress);
    loaded.set(source.name, { key: keyOf(source), info });
    return info;
  }

  /** Loads under way, so that two wishes for the same digits are one. */
  const pending = new Map<string, Promise<void>>();

  function load(source: DataSource): Promise<void> {
    const key = keyOf(source);
    const work = (source.name !== 'files' && pending.get(key)) || loadNow(source).finally(() => pending.delete(key));
    pending.set(key, work);
    return work;
  }

  async function loadNow(source: DataSource): Promise<void> {
    const turn = ++newest;
    const before = get().data;
    set({ filesFault: undefined });
    const say = (data: LabState['data']) => {
      if (turn === newest) set({ data });
    };
    say({ status: 'loading', name: source.name });
    try {
      const info = await fetch(source, (progress) => say({ status: 'loading', name: source.name, progress }));
      say({ status: 'ready', info });
    } catch (error) {
      const fault = faultOf(error);
      if (source.name === 'files') {
        set({ filesFault: fault });
        // Digits in use are not lost to a bad file; a set still on its way speaks for itself again.
        return before.status === 'loading' ? followData() : say(before);
      }
      const missing = source.name === 'mnist' && fault.name === 'DataMissing';
      if (missing) set({ mnistAbsent: true });
      if (missing && get().draft.data === 'auto' && turn === newest) return followData();
      say(missing ? { status: 'absent', name: 'mnist' } : { status: 'failed', fault });
    }
  }

  async function followData(): Promise<void> {
    const { data, draft, mnistAbsent } = get();
    const name = datasetOf(draft, mnistAbsent);
    const source = sourceOf(draft, mnistAbsent);
    const known = loaded.get(name);
    if (data.status === 'ready' && data.info === known?.info && (!source || known.key === keyOf(source))) return;
    if (known && (!source || known.key === keyOf(source))) {
      newest++;
      return set({ data: { status: 'ready', info: known.info } });
    }
    if (source) return load(source);
    set({ data: { status: 'absent', name } });
  }

  return {
    load,
    followData,
    async previewRows(epoch, count) {
      const { data, draft } = get();
      if (data.status !== 'ready') throw new LabError('DataMissing', { data: datasetOf(draft, get().mnistAbsent) });
      return engine.preview(data.info.name, draft, epoch, count);
    },
    async bring(name) {
      const { draft } = get();
      const source = sourceOf({ ...draft, data: name }, false);
      if (!loaded.has(name) && source) await fetch(source);
    },
  };
}
