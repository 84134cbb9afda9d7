import { createContext } from 'react';

/** Which step of its chapter a passage is, and which one is on the projector. */
export interface StepPlace {
  /** From 1. */
  readonly number: number;
  /** Undefined while the chapter is read. */
  readonly shown: number | undefined;
}

export const StepContext = createContext<StepPlace>({ number: 1, shown: undefined });
