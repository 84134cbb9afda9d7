import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { EpochRecord } from '../../core/progress';
import type { CourseRun, EpochSnapshot, RunStatus } from './CourseState';
import { useCourse } from './courseContext';

/** A run as its finished epochs left it. */
export interface CourseResult {
  readonly run: CourseRun['run'];
  readonly status: RunStatus;
  readonly fault?: CourseRun['fault'];
  readonly data: CourseRun['history']['data'];
  readonly records: readonly EpochRecord[];
  readonly snapshots: readonly EpochSnapshot[];
}

/**
 * Some runs by their names, as far as they exist. Unlike the runs themselves these change only from epoch to epoch, not
 * with every few batches, so that what is large is drawn seldom.
 */
export function useCourseResults(keys: readonly string[]): Readonly<Record<string, CourseResult>> {
  const fields = useCourse(
    useShallow((state) =>
      keys.flatMap((key) => {
        const course = state.runs[key];
        if (!course) return [];
        const { run, status, fault, history, epochs } = course;
        return [key, run, status, fault, history.data, history.epochs, epochs];
      }),
    ),
  );
  return useMemo(() => grouped(fields), [fields]);
}

const FIELDS = 7;

function grouped(fields: readonly unknown[]): Readonly<Record<string, CourseResult>> {
  const found: Record<string, CourseResult> = {};
  for (let at = 0; at < fields.length; at += FIELDS) {
    const [key, run, status, fault, data, records, snapshots] = fields.slice(at, at + FIELDS);
    found[key as string] = { run, status, fault, data, records, snapshots } as CourseResult;
  }
  return found;
}

/** Names of all runs that begin so, in the order in which they were first trained. */
export function useCourseKeys(prefix: string): readonly string[] {
  return useCourse(useShallow((state) => Object.keys(state.runs).filter((key) => key.startsWith(prefix))));
}
