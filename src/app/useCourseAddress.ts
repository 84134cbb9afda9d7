import { useHashLocation } from 'wouter/use-hash-location';
import { chapters } from '../chapters/contents';
import { type CourseAddress, readCourseAddress } from './courseAddress';

/** What the address of the moment asks of the course. */
export function useCourseAddress(): CourseAddress {
  // Only to hear of changes: it knows nothing of a second #.
  useHashLocation();
  return readCourseAddress(location, chapters) ?? { slug: undefined, item: undefined };
}
