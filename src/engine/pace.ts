/** How much an engine is given at a time, where the usual does not suit it. */
export interface Helping {
  /**
   * Milliseconds of training. Usually 4: an engine that keeps the worker busy leaves it deaf to messages for as
   * long, which is the wait of a pen stroke for its guess.
   */
  readonly ms: number;
  readonly batches: number;
  /** Batches to begin with, while its speed is not known. */
  readonly first?: number;
}

const usual: Helping = { ms: 4, batches: 256 };

/** Decides how many batches to train between two looks at the messages. */
export interface Pace {
  readonly batches: number;
  /** Learns from how long so many batches took. */
  took(ms: number, batches: number): void;
}

export function createPace({ ms: target, batches: most, first = 1 }: Helping = usual): Pace {
  let batches = first;
  return {
    get batches() {
      return batches;
    },
    took(ms, count) {
      // The rest of an epoch says less of a batch than of what comes with every call.
      if (count < batches / 2) return;
      const wanted = Math.floor((count * target) / Math.max(ms, 0.1));
      batches = Math.min(Math.max(wanted, 1), count * 2, most);
    },
  };
}
