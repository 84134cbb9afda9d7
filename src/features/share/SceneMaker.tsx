import { Modal, Switch, UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '../../core/screenKeys';
import { useScreen } from '../../store/screen/screenContext';
import { WordButton } from '../../ui/WordButton';
import { QrCode } from './QrCode';
import classes from './SceneMaker.module.css';

export interface SceneMakerProps {
  /** The parts that the present screen has. */
  readonly regions: readonly Region[];
  /** Link to the screen as it is now; on the projector when asked. */
  readonly linkOf: (presenting: boolean) => string;
  readonly onClose: () => void;
}

/** Takes parts of a screen away, one by one, before one's eyes; then copies the link, or shows it as a QR code. */
export function SceneMaker({ regions, linkOf, onClose }: SceneMakerProps) {
  const { t } = useTranslation('present');
  const hide = useScreen((screen) => screen.hide);
  const [presenting, setPresenting] = useState(false);
  const [code, setCode] = useState<string>();
  const clipboard = useClipboard({ timeout: 2000 });
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      className={classes.panel}
      role="dialog"
      data-scene-maker
      aria-labelledby="scene-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        // Not what was meant for the code, which floats above.
        if (event.key === 'Escape' && event.currentTarget.contains(event.target as Node)) onClose();
      }}
    >
      <h2 id="scene-title" className={classes.title}>
        {t('scene.title')}
      </h2>
      <p className={classes.intro}>{t('scene.intro')}</p>
      <Regions regions={regions} />
      <Switch
        className={classes.projector}
        label={t('scene.projector')}
        checked={presenting}
        onChange={({ currentTarget }) => setPresenting(currentTarget.checked)}
      />
      <div className={classes.actions}>
        <UnstyledButton className={classes.main} onClick={() => clipboard.copy(linkOf(presenting))}>
          <span aria-live="polite">{t(clipboard.copied ? 'scene.copied' : 'scene.copy')}</span>
        </UnstyledButton>
        <WordButton label={t('scene.qr')} onClick={() => setCode(linkOf(presenting))} />
        <WordButton quiet label={t('scene.all')} onClick={() => hide([])} />
        <WordButton quiet label={t('scene.close')} onClick={onClose} />
      </div>
      <Modal
        opened={code !== undefined}
        onClose={() => setCode(undefined)}
        fullScreen
        title={t('scene.qrTitle')}
        closeButtonProps={{ 'aria-label': t('scene.close') }}
      >
        {code && <QrCode link={code} />}
      </Modal>
    </section>
  );
}

function Regions({ regions }: Pick<SceneMakerProps, 'regions'>) {
  const { t } = useTranslation('present');
  const hidden = useScreen((screen) => screen.hidden);
  const hide = useScreen((screen) => screen.hide);
  return (
    <fieldset className={classes.regions}>
      <legend>{t('scene.shown')}</legend>
      {regions.map((region) => (
        <Switch
          key={region}
          className={classes.switch}
          label={t(`scene.regions.${region}`)}
          checked={!hidden.includes(region)}
          onChange={({ currentTarget }) =>
            hide(currentTarget.checked ? hidden.filter((name) => name !== region) : [...hidden, region])
          }
        />
      ))}
    </fieldset>
  );
}
