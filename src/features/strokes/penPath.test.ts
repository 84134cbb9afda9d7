import { describe, expect, it } from 'vitest';
import { penPath } from './penPath';
import { sketchPath } from './sketchPath';

describe('penPath', () => {
  it('is a disc where the pen stands still', () => {
    expect(penPath([[{ x: 1, y: 2, radius: 0.5 }]])).toBe('M0.5 2a0.5 0.5 0 0 1 1 0a0.5 0.5 0 0 1 -1 0z');
  });

  it('bridges two discs clockwise, whatever the direction', () => {
    const point = (x: number) => ({ x, y: 0, radius: 1 });
    expect(penPath([[point(0), point(2)]])).toContain('M0 -1L2 -1 2 1 0 1z');
    expect(penPath([[point(2), point(0)]])).toContain('M2 1L0 1 0 -1 2 -1z');
  });

  it('needs no bridge to where it is', () => {
    const point = { x: 0, y: 0, radius: 1 };
    expect(penPath([[point, point]])).not.toContain('L');
  });
});

describe('sketchPath', () => {
  it('begins anew at every stroke', () => {
    const line = [
      { x: 0, y: 0.123456 },
      { x: 1, y: 1 },
    ];
    expect(sketchPath([line, line])).toBe('M0 0.1235L1 1M0 0.1235L1 1');
  });
});
