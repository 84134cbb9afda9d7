import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useScreenStore } from '../store/screen/screenContext';
import { Icon } from '../ui/Icon';
import classes from './Header.module.css';
import { stepInSight } from './stepInSight';
import { usePresentable } from './usePresentable';

/** Puts the screen on the projector, where it is one for it. */
export function PresentButton() {
  const { t } = useTranslation();
  const screen = useScreenStore();
  if (!usePresentable()) return null;
  return (
    <UnstyledButton
      className={classes.tool}
      data-wide
      aria-keyshortcuts="P"
      onClick={() => screen.getState().present(stepInSight())}
    >
      <Icon name="present" />
      {t('app.present')}
    </UnstyledButton>
  );
}
