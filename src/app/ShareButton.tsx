import { UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useLab } from '../store/labContext';
import { Icon } from '../ui/Icon';
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
  const share = () => clipboard.copy(new URL(writeLink(path, draft, language), location.href).href);
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
