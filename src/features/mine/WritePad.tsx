import { SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NAME, type OwnDigit } from '../../data/own/OwnDigit';
import { useDigits, useDigitsStore } from '../../store/digits/digitsContext';
import { DrawingPad } from '../../ui/pad/DrawingPad';
import { probabilityText } from '../../ui/probabilityText';
import { useFigureState } from '../../ui/useFigureState';
import { WordButton } from '../../ui/WordButton';
import { DigitKeys } from './DigitKeys';
import { promptAt } from './prompts';
import type { Reading } from './Reading';
import { useLabelKeys } from './useLabelKeys';
import { useOwnPad } from './useOwnPad';
import classes from './WritePad.module.css';

export interface WritePadProps {
  readonly readings: ReadonlyMap<OwnDigit, Reading>;
}

/** Where digits are written and labelled: as asked, one press each, or as one likes, the label after. */
export function WritePad({ readings }: WritePadProps) {
  const { t } = useTranslation('mine');
  const store = useDigitsStore();
  const [mode, setMode] = useFigureState<string>('write', 'guided', (text) => (text === 'free' ? text : undefined));
  const { strokes, surface, undo, clear } = useOwnPad();
  const [skipped, setSkipped] = useState(0);
  const [last, setLast] = useState<string>();
  // What is deleted is asked for once more.
  const prompt = useDigits(({ digits }) => promptAt(digits.length + skipped));
  const guided = mode === 'guided';
  const drawn = strokes.length > 0;

  const keep = useCallback(
    async (label: number) => {
      const now = surface.strokes();
      if (!now.length) return;
      clear();
      const id = await store.getState().keep(label, now);
      if (id) setLast(id);
      // Without room it waits on the pad, unless the next one has been begun.
      else if (!surface.strokes().length) surface.draw(now);
    },
    [store, surface, clear],
  );
  const keepPrompt = useCallback(() => void keep(prompt), [keep, prompt]);
  useLabelKeys(guided ? undefined : keep, guided ? keepPrompt : undefined);

  return (
    <section className={classes.write} aria-label={t('pad.heading')}>
      <SegmentedControl
        aria-label={t('pad.mode')}
        withItemsBorders={false}
        data={(['guided', 'free'] as const).map((value) => ({ value, label: t(`pad.${value}`) }))}
        value={mode}
        onChange={setMode}
      />
      <div className={classes.line}>
        <p className={classes.prompt} aria-live="polite">
          {guided ? t('pad.write') : t('pad.writeThen')} {guided && <strong>{prompt}</strong>}
        </p>
        <WordButton quiet iconOnly icon="undo" label={t('pad.undo')} disabled={!drawn} onClick={undo} />
        <WordButton quiet iconOnly icon="clear" label={t('pad.clear')} disabled={!drawn} onClick={clear} />
        {guided && (
          <WordButton quiet iconOnly icon="right" label={t('pad.skip')} onClick={() => setSkipped(skipped + 1)} />
        )}
      </div>
      <DrawingPad strokes={strokes} surface={surface} hint={t('pad.hint')} />
      {guided ? (
        <UnstyledButton className={classes.keep} disabled={!drawn} title={t('pad.enter')} onClick={keepPrompt}>
          {t('pad.keep', { digit: prompt })}
        </UnstyledButton>
      ) : (
        <DigitKeys legend={t('pad.whatIsIt')} quiet disabled={!drawn} onPress={keep} />
      )}
      <LastKept id={last} readings={readings} />
      <Writer />
    </section>
  );
}

/** Says what became of the drawing that was kept last. */
function LastKept({ id, readings }: WritePadProps & { readonly id: string | undefined }) {
  const { t } = useTranslation('mine');
  const digit = useDigits(({ digits }) => digits.find((own) => own.id === id));
  const reading = digit && readings.get(digit);
  const { label } = digit ?? {};
  const { guess, confidence = 0 } = reading ?? {};
  const key = guess === undefined ? 'pad.kept' : guess === label ? 'pad.keptRight' : 'pad.keptWrong';
  return (
    <p className={classes.note} role="status">
      {digit && t(key, { label, guess, confidence: probabilityText(confidence) })}
    </p>
  );
}

function Writer() {
  const { t } = useTranslation('mine');
  const writer = useDigits((state) => state.writer);
  const writeAs = useDigits((state) => state.writeAs);
  return (
    <TextInput
      label={t('pad.writer')}
      value={writer}
      maxLength={LONGEST_NAME}
      autoComplete="off"
      onChange={(event) => writeAs(event.currentTarget.value)}
    />
  );
}
