import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { CourseState } from './CourseState';
import type { CourseProgressState } from './progress';

/** What the course's pages share. */
export interface CourseStores {
  readonly course: StoreApi<CourseState>;
  readonly progress: StoreApi<CourseProgressState>;
}

export const CourseContext = createContext<CourseStores | undefined>(undefined);

function useStores(): CourseStores {
  const stores = useContext(CourseContext);
  if (!stores) throw new Error('the course needs a CourseContext above it');
  return stores;
}

export function useCourseStore(): StoreApi<CourseState> {
  return useStores().course;
}

/** Reads a part of the course's state; a component renders again only when that part changes. */
export function useCourse<T>(select: (state: CourseState) => T): T {
  return useStore(useStores().course, select);
}

export function useCourseProgress<T>(select: (state: CourseProgressState) => T): T {
  return useStore(useStores().progress, select);
}
