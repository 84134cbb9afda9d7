import { createStore, type StoreApi } from 'zustand/vanilla';
import { emptyHistory } from '../core/progress';
import { defaultRun, type TrainingRun } from '../core/run';
import type { Engine } from '../engine/Engine';
import { benchActions } from './benchActions';
import { createLooker } from './createLooker';
import { createQueue } from './createQueue';
import { dataActions } from './dataActions';
import { engineActions } from './engineActions';
import { evaluationActions } from './evaluationActions';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';
import { presetOf } from './presetOf';
import { recordingActions } from './recordingActions';
import { replayActions } from './replayActions';
import type { RunStorage } from './savedRun';
import { settingsActions } from './settingsActions';
import { trainingActions } from './trainingActions';

export interface LabOptions {
  /** The run to begin with, default the Keras preset. */
  readonly run?: TrainingRun;
  readonly problems?: LabState['problems'];
  /** Where the last run is kept; none in tests and for second labs. */
  readonly storage?: RunStorage;
}

/** A lab around an engine: one network, its run, its history, the digit on its bench. */
export function createLab(engine: Engine, options: LabOptions = {}): StoreApi<LabState> {
  const run = options.run ?? defaultRun;
  return createStore<LabState>((set, get) => {
    const access = { engine, storage: options.storage, get, set };
    const parts: LabParts = { ...access, inOrder: createQueue(), refreshLook: createLooker(access) };
    return {
      data: { status: 'loading', name: 'mnist' },
      mnistAbsent: false,
      filesFault: undefined,
      draft: run,
      preset: presetOf(run),
      problems: options.problems ?? [],
      network: undefined,
      history: emptyHistory,
      waiting: false,
      choice: undefined,
      engines: [],
      measuring: undefined,
      fault: undefined,
      kept: undefined,
      strokes: [],
      subject: { kind: 'strokes' },
      pixels: undefined,
      look: undefined,
      evaluation: undefined,
      evaluating: false,
      snapshots: [],
      recorded: undefined,
      replay: undefined,
      ...dataActions(parts),
      ...settingsActions(parts),
      ...engineActions(parts),
      ...trainingActions(parts),
      ...evaluationActions(parts),
      ...benchActions(parts),
      ...recordingActions(parts),
      ...replayActions(parts),
    };
  });
}
