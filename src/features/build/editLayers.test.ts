import { describe, expect, it } from 'vitest';
import { defaultRun } from '../../core/run';
import { addLayer, editLayer, moveLayer, removeLayer } from './editLayers';
import { foldLayers, slotEnds } from './foldLayers';

describe('editing layers', () => {
  it('adds 32 ReLU where asked', () => {
    expect(addLayer(defaultRun, 1)).toEqual([{ units: 64 }, { units: 32 }, { units: 32 }]);
    expect(addLayer({ ...defaultRun, activation: 'tanh' }, 0)[0]).toEqual({ units: 32, activation: 'relu' });
  });

  it('removes and moves without touching the run itself', () => {
    expect(removeLayer(defaultRun, 0)).toEqual([{ units: 32 }]);
    expect(moveLayer(defaultRun, 0, 1)).toEqual([{ units: 32 }, { units: 64 }]);
    expect(moveLayer(defaultRun, 1, -1)).toEqual([{ units: 32 }, { units: 64 }]);
    expect(defaultRun.layers).toEqual([{ units: 64 }, { units: 32 }]);
  });

  it('writes down only what differs from the run', () => {
    const run = { ...defaultRun, layers: editLayer(defaultRun, 0, { activation: 'tanh', init: 'heNormal' }) };
    expect(run.layers[0]).toEqual({ units: 64, activation: 'tanh', init: 'heNormal' });
    expect(editLayer(run, 0, { activation: 'relu', init: 'normal' })).toEqual(defaultRun.layers);
  });
});

describe('foldLayers', () => {
  it('shows up to four layers and folds the middle from the fifth on', () => {
    expect(foldLayers(4, 4).map((slot) => slot.kind)).toEqual(['layer', 'layer', 'layer', 'layer']);
    const folded = foldLayers(6, 4);
    expect(folded.map(slotEnds)).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 4],
      [5, 5],
    ]);
  });
});
