import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Engine } from '../../engine/Engine';
import type { CourseParts, CourseSource } from './CourseParts';
import type { CourseState } from './CourseState';
import { courseDataActions } from './courseDataActions';
import { courseTrainingActions } from './courseTrainingActions';

export interface CourseOptions {
  /** The digits that the address asks for, asked when they are first needed. */
  readonly source?: () => CourseSource | undefined;
}

/** The course around an engine of its own, so that a chapter never disturbs the lab's network. */
export function createCourse(openEngine: () => Engine, options: CourseOptions = {}): StoreApi<CourseState> {
  let opened: Engine | undefined;
  function engine(): Engine {
    opened ??= openEngine();
    return opened;
  }
  return createStore<CourseState>((set, get) => {
    const parts: CourseParts = { engine, source: () => options.source?.(), get, set };
    return {
      data: { status: 'unopened' },
      runs: {},
      shipped: undefined,
      ...courseDataActions(parts),
      ...courseTrainingActions(parts),
    };
  });
}
