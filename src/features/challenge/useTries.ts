import { useCourseKeys, useCourseResults } from '../../store/course/useCourseResults';
import { type Try, triesOf } from './tries';

/** The tries of a challenge so far. */
export function useTries(challenge: string): readonly Try[] {
  return triesOf(useCourseResults(useCourseKeys(`${challenge} `)));
}
