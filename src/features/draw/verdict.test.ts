import { describe, expect, it } from 'vitest';
import { verdictOf } from './verdict';

const probabilities = (values: Record<number, number>) =>
  Float32Array.from({ length: 10 }, (_, digit) => values[digit] ?? 0.01);

describe('verdictOf', () => {
  it('reads the digit of at least one half', () => {
    expect(verdictOf(probabilities({ 4: 0.5, 9: 0.42 }), true)).toEqual({ kind: 'reads', digit: 4 });
  });

  it('names the two best when neither reaches one half', () => {
    expect(verdictOf(probabilities({ 4: 0.45, 9: 0.47 }), true)).toEqual({ kind: 'unsure', digit: 9, other: 4 });
  });

  it('never reads for an untrained network', () => {
    expect(verdictOf(probabilities({ 4: 0.11 }), false)).toEqual({ kind: 'untrained', even: true });
    expect(verdictOf(probabilities({ 4: 0.9 }), false)).toEqual({ kind: 'untrained', even: false });
  });
});
