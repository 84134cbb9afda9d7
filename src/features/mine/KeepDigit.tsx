import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDigits } from '../../store/digits/digitsContext';
import { useLab } from '../../store/labContext';
import { FaultNote } from '../../ui/FaultNote';
import { Flyout } from '../../ui/Flyout';
import { WordButton } from '../../ui/WordButton';
import { DigitKeys } from './DigitKeys';
import classes from './KeepDigit.module.css';

/** Beside the lab's pad: keeps what is on it as one's own digit, once it has been said which. */
export function KeepDigit({ iconOnly }: { readonly iconOnly?: boolean }) {
  const { t } = useTranslation();
  const drawn = useLab((lab) => lab.strokes.length > 0);
  const [opened, setOpened] = useState(false);
  const target = (
    <WordButton
      quiet
      icon="save"
      iconOnly={iconOnly}
      label={t('draw.keep')}
      disabled={!drawn}
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    />
  );
  return (
    <Flyout label={t('draw.keep')} opened={opened && drawn} onChange={setOpened} target={target}>
      <Labelling />
    </Flyout>
  );
}

/** Which digit it is; asked anew every time it opens. */
function Labelling() {
  const { t } = useTranslation();
  const strokes = useLab((lab) => lab.strokes);
  const keep = useDigits((state) => state.keep);
  const fault = useDigits((state) => state.fault);
  const [kept, setKept] = useState<number>();
  return (
    <div className={classes.keep}>
      {kept === undefined ? (
        <DigitKeys
          legend={t('draw.keepWhat')}
          onPress={async (digit) => {
            if (await keep(digit, strokes)) setKept(digit);
          }}
        />
      ) : (
        <p className={classes.done} role="status">
          <strong>{t('draw.keptAs', { digit: kept })}</strong>
          <a href="#/mine">{t('draw.keptSee')}</a>
        </p>
      )}
      {fault && <FaultNote fault={fault} />}
    </div>
  );
}
