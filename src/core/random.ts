/** A stream of numbers that depends on its seed alone, so that a run can be repeated. */
export interface Random {
  /** Uniform in [0, 1), 32 bits fine. */
  next(): number;
  /** Standard normal, mean 0 and standard deviation 1. */
  normal(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
}

/**
 * Seeded generator: mulberry32 for the uniform numbers, Box–Muller for the normal ones.
 * Several streams of one seed (one a layer, one an epoch) are told apart by `stream`.
 */
export function createRandom(seed: number, stream = 0): Random {
  let state = mix(seed ^ Math.imul(stream + 1, 0x9e3779b1));
  let spare: number | undefined;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  function normal(): number {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  return { next, normal, below: (limit) => Math.floor(next() * limit) };
}

/** Spreads neighbouring seeds apart (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
