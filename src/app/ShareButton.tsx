import { UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { chapters } from '../chapters/contents';
import { useLab } from '../store/labContext';
import { Icon } from '../ui/Icon';
import { courseHash, readCourseAddress } from './courseAddress';
import classes from './Header.module.css';
import { writeLink } from './link';
import { useRoute } from './useRoute';

/** Copies a link that opens this screen with these settings in this language. */
export function ShareButton() {
  const { t, i18n } = useTranslation();
  const draft = useLab((state) => state.draft);
  const [path] = useRoute();
  const clipboard = useClipboard({ timeout: 2000 });
  const language = i18n.language === 'zh' ? 'zh' : 'en';
  function share(): void {
    const course = readCourseAddress(location, chapters);
    const hash = course ? courseHash(location.hash, course, language) : writeLink(path, draft, language);
    clipboard.copy(new URL(hash, location.href).href);
  }
  return (
    <UnstyledButton
      className={classes.tool}
      aria-label={t(clipboard.copied ? 'app.copied' : 'app.share')}
      onClick={share}
    >
      <Icon name={clipboard.copied ? 'check' : 'share'} />
      <span aria-live="polite">{t(clipboard.copied ? 'app.copied' : 'app.share')}</span>
    </UnstyledButton>
  );
}
