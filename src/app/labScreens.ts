/** Screens that show the lab's own network and digits; their links carry a run, and keys of their own beside it. */
export const labScreens = ['/lab', '/inspect', '/compare', '/data', '/mine'] as const;

export function isLabScreen(path: string): boolean {
  return (labScreens as readonly string[]).includes(path);
}
