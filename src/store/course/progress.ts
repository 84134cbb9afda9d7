import { createStore, type StoreApi } from 'zustand/vanilla';

/** How far a student has come; kept in the browser. */
export interface CourseProgress {
  /** Slugs of the chapters that were opened. */
  readonly visited: readonly string[];
  /** Ids of the tasks that are done. */
  readonly tasks: readonly string[];
  /** Where the student was last, as `pixels` or `pixels#item-11`. */
  readonly last: string | undefined;
  /** Code tab that was chosen last. */
  readonly tab: string | undefined;
}

export interface CourseProgressState extends CourseProgress {
  visit(slug: string, item?: number): void;
  finish(task: string): void;
  chooseTab(tab: string): void;
}

/** Where the progress is kept; `localStorage` fits. */
export interface ProgressStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'mlp-lab-course';

/** The progress, read from and written to a storage that may be missing or full. */
export function createCourseProgress(storage: ProgressStorage | undefined): StoreApi<CourseProgressState> {
  return createStore<CourseProgressState>((set, get) => {
    function change(patch: Partial<CourseProgress>): void {
      set(patch);
      const { visited, tasks, last, tab } = get();
      try {
        storage?.setItem(KEY, JSON.stringify({ visited, tasks, last, tab }));
      } catch {
        // Without storage the progress lasts until the page is left.
      }
    }
    return {
      ...readProgress(storage),
      visit(slug, item) {
        const last = item === undefined ? slug : `${slug}#item-${item}`;
        change({ visited: withOne(get().visited, slug), last });
      },
      finish: (task) => change({ tasks: withOne(get().tasks, task) }),
      chooseTab: (tab) => change({ tab }),
    };
  });
}

function withOne(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list : [...list, value];
}

function readProgress(storage: ProgressStorage | undefined): CourseProgress {
  const nothing: CourseProgress = { visited: [], tasks: [], last: undefined, tab: undefined };
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return nothing;
    const { visited, tasks, last, tab } = kept as Record<string, unknown>;
    return { visited: texts(visited), tasks: texts(tasks), last: text(last), tab: text(tab) };
  } catch {
    return nothing;
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
