import { UnstyledButton } from '@mantine/core';
import { useIdle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './Projector.module.css';
import type { PresenterActions } from './usePresenterKeys';

/** Hints fade when nothing has moved for so long, ms. */
const STILL_MS = 4000;

/** The keys, each a button too; they fade while nothing moves. */
export function Hints({ actions }: { readonly actions: PresenterActions }) {
  const { t } = useTranslation('present');
  const still = useIdle(STILL_MS, { initialState: false });
  const hints = [
    { key: '←', label: t('previous'), act: () => actions.step(-1) },
    { key: '→', label: t('next'), act: () => actions.step(1) },
    { key: t('keys.space'), word: t('keys.play'), act: actions.play },
    { key: 'B', word: t('keys.black'), act: actions.black },
    { key: 'L', word: t('keys.pointer'), act: actions.pointer },
    { key: 'N', word: t('keys.notes'), act: actions.notes },
    { key: 'F', word: t('keys.full'), act: actions.full },
    { key: 'Esc', word: t('keys.leave'), act: actions.leave },
  ];
  return (
    <div className={classes.hints} data-still={still || undefined}>
      {hints.map(({ key, word, label, act }) => (
        <UnstyledButton key={key} className={classes.hint} aria-label={label} onClick={() => act()}>
          <kbd>{key}</kbd> {word}
        </UnstyledButton>
      ))}
    </div>
  );
}
