import type { RunProblem } from './parseRun';

/** Parts of the lab that a scene can leave out. */
export const labRegions = [
  'presets',
  'settings',
  'engine',
  'layers',
  'pad',
  'bars',
  'transport',
  'charts',
  'log',
  'test',
  'weights',
  'nav',
] as const;

/** Parts of a chapter that a scene can leave out. */
export const chapterRegions = ['text', 'tasks', 'training', 'code', 'tables', 'nav'] as const;

/** Every name that a link's `hide` may hold. */
export const regions = [...new Set([...labRegions, ...chapterRegions])];

export type Region = (typeof regions)[number];

/** How a screen is shown: what a link says besides the run and the figures. */
export interface ScreenKeys {
  /** The step on the projector, from 1; undefined while nobody presents. One beyond the last means the last. */
  readonly step: number | undefined;
  readonly hidden: readonly Region[];
}

export interface ParsedScreen extends ScreenKeys {
  readonly problems: readonly RunProblem[];
}

/** No chapter has more steps. */
export const MOST_STEPS = 99;

/** Reads `present` and `hide` of a link's keys; what makes no sense is left out, with a problem that says why. */
export function parseScreen({ present, hide = '' }: Readonly<Record<string, string | undefined>>): ParsedScreen {
  const step = present === undefined || !/^\d{1,2}$/.test(present) || present === '0' ? undefined : Number(present);
  const names = hide.split(',').filter(Boolean);
  const strange = names.filter((name) => !isRegion(name));
  const problems: RunProblem[] = [];
  if (present !== undefined && step === undefined)
    problems.push({ key: 'present', value: present, reason: 'outOfRange', min: 1, max: MOST_STEPS });
  if (strange.length)
    problems.push({ key: 'hide', value: strange.join(','), reason: 'notOnMenu', menu: regions.join(' ') });
  return { step, hidden: [...new Set(names.filter(isRegion))], problems };
}

/** The keys as a link's; a key at rest is undefined. */
export function screenText({ step, hidden }: ScreenKeys): Record<'present' | 'hide', string | undefined> {
  return { present: step?.toString(), hide: hidden.length ? hidden.join(',') : undefined };
}

function isRegion(name: string): name is Region {
  return (regions as readonly string[]).includes(name);
}
