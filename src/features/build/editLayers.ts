import type { HiddenLayer, TrainingRun } from '../../core/run';

type Layers = readonly HiddenLayer[];

/** What "+" adds. */
const NEW_LAYER: HiddenLayer = { units: 32, activation: 'relu' };

/** A copy with a new layer that will stand at `index`. */
export function addLayer(run: TrainingRun, index: number): Layers {
  return run.layers.toSpliced(index, 0, tidied(run, NEW_LAYER));
}

export function removeLayer(run: TrainingRun, index: number): Layers {
  return run.layers.toSpliced(index, 1);
}

/** A copy in which a layer has changed places with its left (−1) or right (1) neighbour. */
export function moveLayer(run: TrainingRun, index: number, by: 1 | -1): Layers {
  const layer = run.layers[index];
  return run.layers.toSpliced(index, 1).toSpliced(index + by, 0, layer);
}

export function editLayer(run: TrainingRun, index: number, patch: Partial<HiddenLayer>): Layers {
  return run.layers.with(index, tidied(run, { ...run.layers[index], ...patch }));
}

/** Leaves out what is the run's own choice anyway, so that links stay short and presets are recognized. */
function tidied(run: TrainingRun, { units, activation, init }: HiddenLayer): HiddenLayer {
  return {
    units,
    ...(activation && activation !== run.activation && { activation }),
    ...(init && init !== run.init && { init }),
  };
}
