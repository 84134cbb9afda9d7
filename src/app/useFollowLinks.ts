import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../store/labContext';
import { readLink, writeLink } from './link';
import { keepLanguage } from './preferences';
import { useRoute } from './useRoute';

/** Keeps the address and the settings together: a link opened later is followed, a setting changed is written. */
export function useFollowLinks(): void {
  const lab = useLabStore();
  const draft = useLab((state) => state.draft);
  const [path] = useRoute();
  const { i18n } = useTranslation();

  useEffect(() => {
    function follow(event: HashChangeEvent): void {
      // Not the address of the moment: the settings may have been written into it already.
      const link = readLink(new URL(event.newURL).hash);
      if (link.language && link.language !== i18n.language) {
        keepLanguage(link.language);
        void i18n.changeLanguage(link.language);
      }
      if (!link.hasRun) return;
      lab.setState({ problems: link.problems });
      void lab.getState().change(link.run);
    }
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [lab, i18n]);

  useEffect(() => {
    // Replaced, not pushed: the back button leaves the screen, it does not take settings back.
    history.replaceState(history.state, '', writeLink(path, draft));
  }, [draft, path]);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = i18n.t('app.title');
  }, [i18n, i18n.language]);
}
