import { useHashLocation } from 'wouter/use-hash-location';

/** The path of the screen, without the run that a link carries behind it. */
export function useRoute(): readonly [path: string, go: (path: string) => void] {
  const [location, go] = useHashLocation();
  const [path] = location.split('?');
  return [path === '/' ? '/lab' : path, go];
}
