import { Menu, UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chapterRegions, labRegions } from '../core/screenKeys';
import { loadTexts } from '../i18n/loadTexts';
import { useLabStore } from '../store/labContext';
import { useScreen } from '../store/screen/screenContext';
import { Icon } from '../ui/Icon';
import classes from './Header.module.css';
import { screenLink } from './screenLink';
import { stepInSight } from './stepInSight';
import { usePresentable } from './usePresentable';
import { useRoute } from './useRoute';

const SceneMaker = lazy(async () => {
  const [{ SceneMaker: Maker }] = await Promise.all([import('../features/share/SceneMaker'), loadTexts('present')]);
  return { default: Maker };
});

/** Copies a link that opens this screen with these settings in this language; or makes a scene of it first. */
export function ShareButton() {
  const { t, i18n } = useTranslation();
  const lab = useLabStore();
  const hidden = useScreen((screen) => screen.hidden);
  const [path] = useRoute();
  const presentable = usePresentable();
  const clipboard = useClipboard({ timeout: 2000 });
  const [making, setMaking] = useState(false);
  const linkOf = (presenting: boolean) =>
    screenLink(path, lab.getState(), i18n.language === 'zh' ? 'zh' : 'en', {
      hidden,
      step: presenting ? stepInSight() : undefined,
    });
  const word = t(clipboard.copied ? 'app.copied' : 'app.share');
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <UnstyledButton className={classes.tool} aria-label={word}>
            <Icon name={clipboard.copied ? 'check' : 'share'} />
            <span aria-live="polite">{word}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => clipboard.copy(linkOf(false))}>{t('app.copyLink')}</Menu.Item>
          {presentable && <Menu.Item onClick={() => setMaking(true)}>{t('app.scene')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {making && presentable && (
        <Suspense fallback={null}>
          <SceneMaker
            regions={path === '/course' ? chapterRegions : labRegions}
            linkOf={linkOf}
            onClose={() => setMaking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
