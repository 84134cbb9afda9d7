import { createContext, useContext } from 'react';

/** The part of a passage that is pointed at: a term, a piece of a formula, some lines of code, a place in a figure. */
export interface Lighting {
  readonly lit: string | undefined;
  /** Lights a part by its name; without one, puts the light out. */
  light(part: string | undefined): void;
}

export const LitContext = createContext<Lighting>({ lit: undefined, light: () => {} });

/** What is lit in this passage, and how to light something. */
export function useLit(): Lighting {
  return useContext(LitContext);
}
