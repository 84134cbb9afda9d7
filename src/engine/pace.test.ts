import { describe, expect, it } from 'vitest';
import { createPace } from './pace';

describe('pace', () => {
  it('begins with one batch, doubles at most, and settles at 4 milliseconds', () => {
    const pace = createPace();
    const seen = [1, 2, 3, 4, 5, 6].map(() => {
      const { batches } = pace;
      pace.took(batches * 0.7, batches);
      return batches;
    });
    expect(seen).toEqual([1, 2, 4, 5, 5, 5]);
    pace.took(10, 5);
    expect(pace.batches).toBe(2);
    pace.took(500, 2);
    expect(pace.batches).toBe(1);
  });

  it('gives no more than 256 batches, however quick they are', () => {
    const pace = createPace();
    for (let time = 0; time < 12; time++) pace.took(0, pace.batches);
    expect(pace.batches).toBe(256);
  });

  it('is not misled by the rest of an epoch', () => {
    const pace = createPace();
    for (let time = 0; time < 6; time++) pace.took(pace.batches * 0.3, pace.batches);
    expect(pace.batches).toBe(13);
    pace.took(2, 1);
    expect(pace.batches).toBe(13);
  });

  it('gives an engine the helpings that it asks for', () => {
    const pace = createPace({ ms: 200, batches: 1000, first: 16 });
    expect(pace.batches).toBe(16);
    pace.took(8, 16);
    expect(pace.batches).toBe(32);
    for (let time = 0; time < 9; time++) pace.took(pace.batches * 0.05, pace.batches);
    expect(pace.batches).toBe(1000);
    pace.took(400, 1000);
    expect(pace.batches).toBe(500);
  });
});
