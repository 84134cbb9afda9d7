/** How long the worker may be deaf to messages, milliseconds: the wait of a pen stroke for its guess. */
const TARGET_MS = 12;
const MOST_BATCHES = 256;

/** Decides how many batches to train between two looks at the messages. */
export interface Pace {
  readonly batches: number;
  /** Learns from how long the last `batches` took. */
  took(ms: number): void;
}

export function createPace(): Pace {
  let batches = 1;
  return {
    get batches() {
      return batches;
    },
    took(ms) {
      const wanted = Math.floor((batches * TARGET_MS) / Math.max(ms, 0.1));
      batches = Math.min(Math.max(wanted, 1), batches * 2, MOST_BATCHES);
    },
  };
}
