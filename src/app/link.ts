import { chapters } from '../chapters/contents';
import { type ParsedRun, parseRun } from '../core/parseRun';
import { runKeys, type TrainingRun } from '../core/run';
import { runText } from '../core/runText';
import { type Language, languages } from '../i18n/i18n';
import type { LabState } from '../store/LabState';
import { readHash } from '../ui/hashAddress';
import { readCourseAddress } from './courseAddress';
import { isLabScreen } from './labScreens';

/** What a link asks for. */
export interface Link extends ParsedRun {
  /** `/lab`, `/data`, … */
  readonly path: string;
  readonly language: Language | undefined;
  readonly autostart: boolean;
  /** The kept epoch of the run that is looked back at. */
  readonly epoch: number | undefined;
  /** Whether it says anything about the run. */
  readonly hasRun: boolean;
}

/** Version of the keys; a later one is read as far as it is understood. */
const VERSION = '1';

/** Reads a location's hash, such as `#/lab?layers=128,64&lang=en`. Never throws. */
export function readLink(hash: string): Link {
  const { path, query } = readHash(hash);
  // How the screen is shown is read elsewhere (`core/screenKeys`).
  const { v, lang, autostart, present, hide, epoch, ...keys } = Object.fromEntries(query);
  // In the course the other keys are its figures'.
  const inCourse = readCourseAddress({ hash, search: '' }, chapters) !== undefined;
  const values = inCourse ? {} : runKeysOf(path || '/lab', keys);
  const parsed = parseRun(values);
  const newer = v !== undefined && v !== VERSION;
  return {
    run: parsed.run,
    problems: newer
      ? [...parsed.problems, { key: 'v', value: v, reason: 'notOnMenu', menu: VERSION }]
      : parsed.problems,
    path: path || '/lab',
    language: languages.find((language) => language === lang),
    autostart: autostart === '1',
    epoch: !inCourse && /^\d{1,6}$/.test(epoch ?? '') ? Number(epoch) : undefined,
    hasRun: Object.keys(values).length > 0,
  };
}

/** The lab and the digits know no keys but the run's, so that a slip of the pen is told; other screens have their own too. */
function runKeysOf(path: string, keys: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!hasOwnKeys(path)) return keys;
  return Object.fromEntries(Object.entries(keys).filter(([key]) => (runKeys as readonly string[]).includes(key)));
}

/** Keys that a screen's own figures have written into its address; none on screens that know the run's alone. */
export function ownKeys(hash: string): Record<string, string> {
  const { path, query } = readHash(hash);
  if (!hasOwnKeys(path)) return {};
  const reserved = [...runKeys, 'v', 'lang', 'autostart', 'present', 'hide', 'epoch'] as readonly string[];
  return Object.fromEntries([...query].filter(([key]) => !reserved.includes(key)));
}

function hasOwnKeys(path: string): boolean {
  return isLabScreen(path) && path !== '/lab' && path !== '/data';
}

/** A link's text for the epoch that is looked back at, on the screens that show it. */
export function epochText(path: string, { replay }: Pick<LabState, 'replay'>): string | undefined {
  const shown = replay?.source.kind === 'own' && (path === '/lab' || path === '/inspect');
  return shown ? String(replay.at) : undefined;
}

/** A hash that restores a run, and a language when given. */
export function writeLink(path: string, run: TrainingRun, language?: Language): string {
  const query = new URLSearchParams({ ...runText(run), ...(language && { v: VERSION, lang: language }) });
  // Commas and colons are legal in a fragment, and easier to read than their escapes.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `#${path}${text ? `?${text}` : ''}`;
}
