import { expect, test } from 'vitest';
import { denseLayers, parameterCount, summary } from './network';
import { presets } from './presets';
import { defaultRun } from './run';

test("The lecture's summary: 0, 50,240, 2,080, 330; in all 52,650", () => {
  expect(summary(presets.keras)).toEqual([
    { name: 'flatten', type: 'Flatten', units: 784, parameters: 0 },
    { name: 'dense', type: 'Dense', units: 64, parameters: 50240 },
    { name: 'dense_1', type: 'Dense', units: 32, parameters: 2080 },
    { name: 'dense_2', type: 'Dense', units: 10, parameters: 330 },
  ]);
  expect(parameterCount(presets.keras)).toBe(52650);
});

test("The lecture's other networks: 7,850 without a hidden layer, 50,890 with one of 64", () => {
  expect(parameterCount(presets.single)).toBe(7850);
  expect(parameterCount(presets.byHand)).toBe(50890);
});

test("A layer's own activation and initializer go before the run's", () => {
  const run = {
    ...defaultRun,
    layers: [
      { units: 3, activation: 'tanh' as const },
      { units: 4, init: 'zeros' as const },
    ],
  };
  expect(denseLayers(run).map(({ activation, init }) => [activation, init])).toEqual([
    ['tanh', 'normal'],
    ['relu', 'zeros'],
    ['softmax', 'glorotUniform'],
  ]);
});
