import type { DataSource } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';
import type { CourseRun, CourseState } from './CourseState';

/** Which digits the course is to use; MNIST with generated ones to fall back on, unless said otherwise. */
export type CourseSource = Exclude<DataSource, { readonly name: 'files' }>;

/** What the course's actions work with. */
export interface CourseParts {
  /** The course's engine, opened when it is first asked for. */
  engine(): Engine;
  /** The digits that the address asks for, if it does. */
  source(): CourseSource | undefined;
  get(): CourseState;
  set(patch: Partial<CourseState>): void;
}

/** Changes one run; a run that is not there yet has to come whole. */
export function setRun({ get, set }: CourseParts, key: string, run: CourseRun): void {
  set({ runs: { ...get().runs, [key]: run } });
}

export function patchRun(parts: CourseParts, key: string, patch: Partial<CourseRun>): void {
  const run = parts.get().runs[key];
  if (run) setRun(parts, key, { ...run, ...patch });
}
