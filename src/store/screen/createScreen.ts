import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ParsedScreen, Region, ScreenKeys } from '../../core/screenKeys';

/** A stretch of a chapter's text, by its key and the values of its slots. */
export interface StageWords {
  readonly name: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What is on the projector, as far as its frame and the notes have to know. */
export interface Stage {
  /** A chapter's slug, or `lab`. */
  readonly place: string;
  readonly steps: number;
  /** The text beside the figure of the present step. */
  readonly words: readonly StageWords[];
}

/** How the screen is shown: on the projector or not, and without which parts. */
export interface ScreenState extends ParsedScreen {
  /** Undefined until the screen that is presented has said what it has. */
  readonly stage: Stage | undefined;
  /** Takes what a link says. */
  follow(keys: ParsedScreen): void;
  /** Puts a step on the projector; undefined takes the screen off it. */
  present(step: number | undefined): void;
  hide(hidden: readonly Region[]): void;
  setStage(stage: Stage | undefined): void;
  dismissProblems(): void;
}

export function createScreen(keys: ParsedScreen): StoreApi<ScreenState> {
  return createStore<ScreenState>((set) => ({
    ...keys,
    stage: undefined,
    follow: ({ step, hidden, problems }) => set({ step, hidden, problems }),
    present: (step) => set({ step }),
    hide: (hidden) => set({ hidden }),
    setStage: (stage) => set({ stage }),
    dismissProblems: () => set({ problems: [] }),
  }));
}

/** The step that is shown: the last where one beyond it was asked for. */
export function stepShown({ step }: Pick<ScreenKeys, 'step'>, steps: number): number | undefined {
  return step === undefined ? undefined : Math.min(step, steps);
}
