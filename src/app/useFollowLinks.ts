import type { i18n as I18n } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHashLocation } from 'wouter/use-hash-location';
import type { StoreApi } from 'zustand';
import { chapters } from '../chapters/contents';
import { screenText } from '../core/screenKeys';
import { switchLanguage } from '../i18n/i18n';
import type { LabState } from '../store/LabState';
import { useLab, useLabStore } from '../store/labContext';
import { useScreen } from '../store/screen/screenContext';
import { withKeys } from '../ui/hashAddress';
import { courseHash, readCourseAddress } from './courseAddress';
import { isLabScreen } from './labScreens';
import { epochText, ownKeys, readLink, writeLink } from './link';
import { keepLanguage } from './preferences';
import { useRoute } from './useRoute';

/**
 * Keeps the address and the settings together: a link opened later is followed, a setting changed is written.
 * @param begun the hash that the page was opened with
 */
export function useFollowLinks(begun: string): void {
  const lab = useLabStore();
  const draft = useLab((state) => state.draft);
  const step = useScreen((screen) => screen.step);
  const hidden = useScreen((screen) => screen.hidden);
  const [path] = useRoute();
  const [route] = useHashLocation();
  const { i18n } = useTranslation();

  const opened = useRef(begun);
  useEffect(() => {
    // Not the address of the moment: the settings may have been written into it already.
    const hear = (event: HashChangeEvent) => void follow(lab, i18n, new URL(event.newURL).hash);
    window.addEventListener('hashchange', hear);
    if (opened.current !== location.hash) void follow(lab, i18n, location.hash);
    opened.current = location.hash;
    return () => window.removeEventListener('hashchange', hear);
  }, [lab, i18n]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the route says when the address has changed
  useEffect(() => {
    const course = readCourseAddress(location, chapters);
    if (!course) return;
    // A run never gets into the course's address; the address is only brought into its usual form.
    const hash = withKeys(courseHash(location.hash, course), screenText({ step, hidden }));
    history.replaceState(history.state, '', location.pathname + hash);
  }, [route, step, hidden]);

  useEffect(() => {
    if (!isLabScreen(path)) return;
    // Replaced, not pushed: the back button leaves the screen, it does not take settings back.
    history.replaceState(
      history.state,
      '',
      withKeys(writeLink(path, draft), {
        ...ownKeys(location.hash),
        epoch: epochText(path, lab.getState()),
        ...screenText({ step, hidden }),
      }),
    );
  }, [lab, draft, path, step, hidden]);

  useEpochKey(path);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
    // A chapter has a title of its own, and so have the notes.
    if (path !== '/course' && path !== '/notes') document.title = i18n.t('app.title');
  }, [i18n, i18n.language, path]);
}

/** Wait before the address is written, ms: browsers allow no more than some hundred changes a minute. */
const SETTLE_MS = 250;

/** Keeps the epoch that is looked back at in the address. */
function useEpochKey(path: string): void {
  const epoch = useLab((state) => epochText(path, state));
  useEffect(() => {
    if (!isLabScreen(path)) return;
    const timer = setTimeout(
      () => history.replaceState(history.state, '', withKeys(location.hash, { epoch })),
      SETTLE_MS,
    );
    return () => clearTimeout(timer);
  }, [path, epoch]);
}

/** Does what a link asks for. */
async function follow(lab: StoreApi<LabState>, i18n: I18n, hash: string): Promise<void> {
  const link = readLink(hash);
  if (link.language && link.language !== i18n.language) {
    keepLanguage(link.language);
    void switchLanguage(link.language);
  }
  if (link.hasRun) {
    lab.setState({ problems: link.problems });
    await lab.getState().change(link.run);
  }
  if (link.epoch !== undefined) lab.getState().seekReplay(link.epoch);
}
