import type { TrainingRun } from '../core/run';
import type { DataSource, Dataset, LoadProgress } from '../data/Dataset';
import type { ConcreteEngine, EngineChoice, EngineInfo } from './Engine';
import type { OpenModel } from './Model';

/** What the trainer is given: where digits come from and which engines there are. */
export interface Facilities {
  load(source: DataSource, onProgress?: (progress: LoadProgress) => void): Promise<Dataset>;
  choose(run: TrainingRun): Promise<EngineChoice>;
  open(engine: ConcreteEngine): OpenModel;
  /** Hears of an engine that failed while it trained, so that `auto` goes round it. */
  distrust(engine: ConcreteEngine): void;
  list(): Promise<readonly Omit<EngineInfo, 'chosen'>[]>;
}
