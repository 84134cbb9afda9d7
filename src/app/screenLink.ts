import { chapters } from '../chapters/contents';
import type { TrainingRun } from '../core/run';
import { type ScreenKeys, screenText } from '../core/screenKeys';
import type { Language } from '../i18n/i18n';
import { withKeys } from '../ui/hashAddress';
import { courseHash, readCourseAddress } from './courseAddress';
import { ownKeys, writeLink } from './link';

/** A link that opens the present screen with these settings, in this language, shown in this way. */
export function screenLink(path: string, draft: TrainingRun, language: Language, keys: ScreenKeys): string {
  const course = readCourseAddress(location, chapters);
  const hash = course ? courseHash(location.hash, course, language) : writeLink(path, draft, language);
  return new URL(withKeys(hash, { ...ownKeys(location.hash), ...screenText(keys) }), location.href).href;
}
