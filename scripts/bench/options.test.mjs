import { describe, expect, test } from 'vitest';
import { readOptions, usualCells } from './options.mjs';

describe('the benchmark measures', () => {
  test('every usual network in five rounds unless told otherwise', () => {
    const { rounds, networks, engines, form } = readOptions([]);
    expect([rounds, engines, form]).toEqual([5, undefined, 'text']);
    expect(networks).toHaveLength(usualCells.length);
    expect(networks[0]).toEqual({ units: [64, 32], batch: 30 });
  });

  test('the networks, engines and rounds that it is given', () => {
    const options = readOptions(['--networks', '16@10 512,512@128', '--engines', 'plain,tfjs-cpu', '--rounds', '7']);
    expect(options.networks).toEqual([
      { units: [16], batch: 10 },
      { units: [512, 512], batch: 128 },
    ]);
    expect([options.engines, options.rounds]).toEqual([['plain', 'tfjs-cpu'], 7]);
  });

  test.each([['--networks', '64,x@30'], ['--networks', '64,32'], ['--rounds', 'many'], ['--fast']])(
    'not %s %s',
    (...args) => {
      expect(() => readOptions(args)).toThrow();
    },
  );
});
