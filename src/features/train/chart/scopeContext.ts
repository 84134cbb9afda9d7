import { createContext, useContext } from 'react';
import type { EpochRecord } from '../../../core/progress';
import type { SlideRun } from '../../../core/slides';

/** Where a chart has room for its numbers: beside it, at the ends of the lines, or above it. */
export type ScopeLayout = 'side' | 'ends' | 'title';

/** What the charts and the ruler of one scope share. */
export interface ScopeShared {
  /** Last epoch of the axis. */
  readonly to: number;
  readonly slides: SlideRun | undefined;
  /** Epochs of the run before this one, on the same digits; empty where there is none. */
  readonly before: readonly EpochRecord[];
  readonly layout: ScopeLayout;
  /** A first visit: there is nothing to read yet but the slides' line. */
  readonly first: boolean;
  /** Epoch under the pointer. */
  readonly hover: number | undefined;
  setHover(epoch: number | undefined): void;
}

export const ScopeContext = createContext<ScopeShared | undefined>(undefined);

export function useScope(): ScopeShared {
  const shared = useContext(ScopeContext);
  if (!shared) throw new Error('A chart needs a scope around it');
  return shared;
}
