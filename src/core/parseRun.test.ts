import { describe, expect, test } from 'vitest';
import { parseRun } from './parseRun';
import { presets } from './presets';
import { defaultRun, ranges } from './run';
import { runText } from './runText';

describe('A run from a link', () => {
  test('is the Keras preset where nothing is said', () => {
    expect(parseRun({})).toEqual({ run: defaultRun, problems: [] });
    expect(runText(defaultRun)).toEqual({});
  });

  test.each([
    ['64,32', [{ units: 64 }, { units: 32 }]],
    ['64:tanh:heNormal,32', [{ units: 64, activation: 'tanh', init: 'heNormal' }, { units: 32 }]],
    ['64::zeros', [{ units: 64, init: 'zeros' }]],
    ['', []],
  ])('reads layers=%s', (text, layers) => {
    const { run, problems } = parseRun({ layers: text });
    expect(problems).toEqual([]);
    expect(run.layers).toEqual(layers);
  });

  test.each(Object.entries(presets))('comes back whole: %s', (_, { seeds, ...preset }) => {
    expect(parseRun(runText(preset))).toEqual({ run: preset, problems: [] });
  });

  test('comes back whole with every key changed', () => {
    const { run, problems } = parseRun({
      layers: '100:sigmoid,7::heUniform',
      activation: 'softplus',
      init: 'glorotNormal',
      outputInit: 'normal',
      optimizer: 'rmsprop',
      lr: '0.05',
      loss: 'meanSquaredError',
      fromLogits: '1',
      epochs: '3',
      batch: '128',
      split: '0.1',
      shuffle: '0',
      seed: '42',
      trainMetrics: 'epochEnd',
      data: 'strokes',
      size: '3000',
      fresh: '1',
      dataSeed: '7',
      augment: 'strong',
      mix: '40000',
      engine: 'tfjs-wasm',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(runText(run))).toHaveLength(21);
    expect(parseRun(runText(run)).run).toEqual(run);
  });

  test('starts the output layer as the hidden ones when only they are named', () => {
    expect(parseRun({ init: 'heNormal' }).run.outputInit).toBe('heNormal');
    expect(parseRun({ init: 'normal' }).run.outputInit).toBe('normal');
    expect(parseRun({}).run.outputInit).toBe('glorotUniform');
    expect(parseRun({ init: 'heNormal', outputInit: 'zeros' }).run.outputInit).toBe('zeros');
  });
});

describe('A bad value gives way to its default, and says why', () => {
  test.each([
    ['lr', '-1', { reason: 'outOfRange', min: ranges.lr.min, max: ranges.lr.max }],
    ['lr', 'fast', { reason: 'notANumber' }],
    ['lr', '', { reason: 'notANumber' }],
    ['epochs', '0', { reason: 'outOfRange' }],
    ['epochs', '2.5', { reason: 'outOfRange' }],
    ['batch', 'NaN', { reason: 'notANumber' }],
    ['split', '0.95', { reason: 'outOfRange' }],
    ['seed', '-1', { reason: 'outOfRange' }],
    ['size', '100', { reason: 'outOfRange', min: 3000, max: 60_000 }],
    ['fresh', 'often', { reason: 'notOnMenu' }],
    ['augment', 'wildly', { reason: 'notOnMenu', menu: 'none light strong' }],
    ['mix', '60001', { reason: 'outOfRange', min: 0, max: 60_000 }],
    ['optimizer', 'lion', { reason: 'notOnMenu' }],
    ['shuffle', 'yes', { reason: 'notOnMenu' }],
    ['engine', 'abacus', { reason: 'notOnMenu' }],
    ['layers', '0', { reason: 'badLayers', min: 1, max: 1024 }],
    ['layers', '64:swish', { reason: 'notOnMenu' }],
    ['layers', '64:relu:normal:extra', { reason: 'badLayers' }],
    ['layers', '1,1,1,1,1,1,1,1,1', { reason: 'badLayers', max: 8 }],
    ['colour', 'red', { reason: 'unknownKey' }],
  ])('%s=%s', (key, value, problem) => {
    const { run, problems } = parseRun({ [key]: value });
    expect(run).toEqual(defaultRun);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ key, value, ...problem });
  });
});

describe('A run from a script', () => {
  test('takes numbers and objects', () => {
    const layers = [100, { units: 20, activation: 'tanh' }, { units: 5, init: 'zeros' }];
    const { run, problems } = parseRun({ layers, fromLogits: true, shuffle: 0, lr: 0.5 });
    expect(problems).toEqual([]);
    expect(run.layers).toEqual([{ units: 100 }, { units: 20, activation: 'tanh' }, { units: 5, init: 'zeros' }]);
    expect(run).toMatchObject({ fromLogits: true, shuffle: false, lr: 0.5 });
  });

  test.each([[[{ units: '64' }]], [[{ units: 64, colour: 'red' }]], [[null]], [7], [[1.5]]])(
    'refuses layers %j',
    (layers) => {
      expect(parseRun({ layers }).problems).toHaveLength(1);
    },
  );
});
