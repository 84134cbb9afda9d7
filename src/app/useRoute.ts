import { useHashLocation } from 'wouter/use-hash-location';

const paths = ['/lab', '/data'] as const;

/** The path of the screen, the lab's where there is none such, without the run that a link carries behind it. */
export function useRoute(): readonly [path: string, go: (path: string) => void] {
  const [location, go] = useHashLocation();
  const [path] = location.split('?');
  return [paths.find((known) => known === path) ?? '/lab', go];
}
