import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RichLine } from '../../ui/RichText';
import { Hints } from './Hints';
import { Pointer } from './Pointer';
import classes from './Projector.module.css';
import { slideText } from './slideText';
import { useNotesLink } from './useNotesLink';
import { type PresenterProps, usePresenter } from './usePresenter';
import { usePresenterKeys } from './usePresenterKeys';

/** Beneath the figure: its one sentence, how far one is, the keys; and all that the keys do. */
export function ProjectorFoot(props: PresenterProps) {
  const { t } = useTranslation(['present']);
  const { stage, step, session, actions, go, black, pointer, blocked } = usePresenter(props);
  usePresenterKeys(actions);
  useNotesLink(session, stage, step, go);
  const { place = '', steps = 1 } = stage ?? {};
  const line = slideText(t as never, place, step, 'line');
  return (
    <footer className={classes.foot}>
      <p className={classes.line}>
        <RichLine text={line} />
      </p>
      {blocked && (
        <p className={classes.message} role="alert">
          {t('blocked')}
        </p>
      )}
      <div className={classes.row}>
        <Progress step={step} steps={steps} />
        <Hints actions={actions} />
      </div>
      <VisuallyHidden role="status">{t('step', { step, steps })}</VisuallyHidden>
      {pointer && <Pointer />}
      {black && <UnstyledButton className={classes.black} aria-label={t('dark')} onClick={actions.black} />}
    </footer>
  );
}

function Progress({ step, steps }: { readonly step: number; readonly steps: number }) {
  return (
    <div className={classes.progress} aria-hidden="true">
      {Array.from({ length: steps }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: marks never change places
          key={index}
          className={classes.mark}
          data-done={index < step || undefined}
          data-now={index + 1 === step || undefined}
        />
      ))}
      <span className={classes.count}>
        {step} / {steps}
      </span>
    </div>
  );
}
