import { parseRun } from '../core/parseRun';
import type { CourseSource } from '../store/course/CourseParts';
import { readHash } from '../ui/hashAddress';

/** The digits that a course link asks for (`?data=strokes&size=3000`), if it does. */
export function courseSource(hash: string): CourseSource | undefined {
  const { query } = readHash(hash);
  const asked = ['data', 'size', 'dataSeed'].filter((key) => query.has(key));
  const { data, size, dataSeed } = parseRun(Object.fromEntries(asked.map((key) => [key, query.get(key)]))).run;
  if (data === 'mnist') return { name: data };
  return data === 'strokes' ? { name: data, size, dataSeed } : undefined;
}
