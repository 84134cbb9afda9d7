import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/i18n';
import { Icon } from '../ui/Icon';
import classes from './Header.module.css';
import { Logo } from './Logo';
import { PresentButton } from './PresentButton';
import { keepLanguage } from './preferences';
import { ShareButton } from './ShareButton';
import { useOnline } from './useOnline';
import { useRoute } from './useRoute';

const screens = [
  { path: '/course', label: 'app.course' },
  { path: '/lab', label: 'app.lab' },
  { path: '/inspect', label: 'app.inspect' },
  { path: '/compare', label: 'app.compare' },
  { path: '/data', label: 'app.data' },
  { path: '/mine', label: 'app.mine' },
] as const;

/** Name, screens, and what concerns every screen: sharing, language, theme. */
export function Header() {
  const { t } = useTranslation();
  const [path] = useRoute();
  return (
    <header className={classes.header}>
      <a href="#/lab" className={classes.name}>
        <Logo />
        <span>{t('app.name')}</span>
      </a>
      <nav className={classes.screens} data-region="nav" aria-label={t('app.screens')}>
        {screens.map((screen) => (
          <a key={screen.path} href={`#${screen.path}`} aria-current={path === screen.path ? 'page' : undefined}>
            {t(screen.label)}
          </a>
        ))}
      </nav>
      <OfflineWord />
      <div className={classes.tools}>
        <ShareButton />
        <PresentButton />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <NarrowMenu />
    </header>
  );
}

function OfflineWord() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <span className={classes.offline} role="status">
      {online ? '' : t('offline.word')}
    </span>
  );
}

function useLanguage() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'zh' ? ('en' as const) : ('zh' as const);
  return {
    /** What the switch says: the language that it switches to, in that language. */
    label: other === 'zh' ? '中文' : 'English',
    other,
    change: () => {
      void switchLanguage(other).then((changed) => changed && keepLanguage(other));
    },
  };
}

function LanguageSwitch() {
  const { label, other, change } = useLanguage();
  return (
    <UnstyledButton className={classes.tool} lang={other} onClick={change}>
      {label}
    </UnstyledButton>
  );
}

function useTheme() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return { dark, change: () => setColorScheme(dark ? 'light' : 'dark') };
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const { dark, change } = useTheme();
  return (
    <UnstyledButton className={classes.tool} aria-label={t(dark ? 'app.light' : 'app.dark')} onClick={change}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </UnstyledButton>
  );
}

/** On a phone the screens and the theme stand behind one button. */
function NarrowMenu() {
  const { t } = useTranslation();
  const { dark, change } = useTheme();
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <UnstyledButton className={classes.more} aria-label={t('app.menu')}>
          <Icon name="dots" size={24} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {screens.map((screen) => (
          <Menu.Item key={screen.path} component="a" href={`#${screen.path}`}>
            {t(screen.label)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={change}>{t(dark ? 'app.light' : 'app.dark')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
