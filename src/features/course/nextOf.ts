import type { CourseRun, CourseWish } from '../../store/course/CourseState';

/** Where a row of runs stands. */
export interface QueuePlace {
  /** The one at work, or held. */
  readonly active: CourseWish | undefined;
  readonly waiting: readonly CourseWish[];
  /** Not begun, stopped or failed. */
  readonly todo: readonly CourseWish[];
  /** What went wrong with the first that failed. */
  readonly faulty: CourseRun['fault'];
}

export function nextOf(wishes: readonly CourseWish[], runs: Readonly<Record<string, CourseRun>>): QueuePlace {
  const statusOf = ({ key }: CourseWish) => runs[key]?.status;
  return {
    active: wishes.find((wish) => statusOf(wish) === 'running' || statusOf(wish) === 'paused'),
    waiting: wishes.filter((wish) => statusOf(wish) === 'waiting'),
    todo: wishes.filter((wish) => [undefined, 'stopped', 'failed'].includes(statusOf(wish))),
    faulty: wishes.map(({ key }) => runs[key]?.fault).find(Boolean),
  };
}
