import { describe, expect, it } from 'vitest';
import { createWriter } from '../../data/strokes/createWriter';
import { traits, usualBand } from './traits';

const digits = Array.from({ length: 10 }, (_, digit) => digit);

describe('traits', () => {
  it('are five, each once', () => {
    expect(new Set(traits.map(({ name }) => name)).size).toBe(5);
  });

  it('come back from their place on the track', () => {
    const { hand } = createWriter(4).digit(3).steps;
    for (const { name, placeOf, valueAt } of traits) expect(valueAt(placeOf(hand[name]))).toBeCloseTo(hand[name], 9);
  });

  it('have a usual stretch inside the track for every digit', () => {
    for (const trait of traits) {
      for (const digit of digits) {
        const [from, to] = usualBand(trait, digit);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(100);
      }
    }
  });

  it('lie in the usual stretch for about 19 writers in 20', () => {
    for (const { name, placeOf, usual } of traits) {
      const [from, to] = usual(7);
      const places = Array.from({ length: 400 }, (_, seed) => placeOf(createWriter(seed).digit(7).steps.hand[name]));
      const share = places.filter((place) => place >= from && place <= to).length / places.length;
      expect(share).toBeGreaterThan(0.92);
      expect(share).toBeLessThan(0.98);
    }
  });

  it('are written with a true minus sign and without −0', () => {
    const slant = traits.find(({ name }) => name === 'slant');
    expect([-0.5, -0.001].map((value) => slant?.figureOf(value))).toEqual(['−27', '0']);
  });
});
