import { chapters } from '../chapters/contents';
import { type ScreenKeys, screenText } from '../core/screenKeys';
import type { Language } from '../i18n/i18n';
import type { LabState } from '../store/LabState';
import { withKeys } from '../ui/hashAddress';
import { courseHash, readCourseAddress } from './courseAddress';
import { epochText, ownKeys, writeLink } from './link';

/** A link that opens the present screen with these settings, in this language, shown in this way. */
export function screenLink(path: string, lab: LabState, language: Language, keys: ScreenKeys): string {
  const course = readCourseAddress(location, chapters);
  const hash = course ? courseHash(location.hash, course, language) : writeLink(path, lab.draft, language);
  const more = course ? {} : { ...ownKeys(location.hash), epoch: epochText(path, lab) };
  return new URL(withKeys(hash, { ...more, ...screenText(keys) }), location.href).href;
}
