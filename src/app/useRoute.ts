import { useHashLocation } from 'wouter/use-hash-location';
import { chapters } from '../chapters/contents';
import { readCourseAddress } from './courseAddress';
import { labScreens } from './labScreens';

const paths = [...labScreens, '/notes'] as const;

/** The path of the screen, the lab's where there is none such, without the run that a link carries behind it. */
export function useRoute(): readonly [path: string, go: (path: string) => void] {
  const [route, go] = useHashLocation();
  if (readCourseAddress(location, chapters)) return ['/course', go];
  const [path] = route.split('?');
  return [paths.find((known) => known === path) ?? '/lab', go];
}
