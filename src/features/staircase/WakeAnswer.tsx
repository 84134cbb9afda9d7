import { NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastWakings } from '../../core/sleep';
import { WordButton } from '../../ui/WordButton';
import type { Stairs } from './stairs';
import classes from './WakeAnswer.module.css';

export interface WakeAnswerProps {
  readonly stairs: Stairs;
  /** Whether the run has come to its end. */
  readonly over: boolean;
  readonly onRight: () => void;
}

const counted = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/** Which digit wakes last, and at which epoch? Held against the run itself. */
export function WakeAnswer({ stairs, over, onRight }: WakeAnswerProps) {
  const { t } = useTranslation(['loop', 'frame']);
  const [digit, setDigit] = useState('');
  const [epoch, setEpoch] = useState('');
  const [verdict, setVerdict] = useState<'right' | 'wrong'>();
  const truth = lastWakings(stairs.states);
  if (!over) return <p className={classes.state}>{t('wake.first')}</p>;
  if (!truth.length) return <p className={classes.state}>{t('wake.nobody')}</p>;

  function check(event: FormEvent): void {
    event.preventDefault();
    const right = truth.some((waking) => String(waking.label) === digit && String(waking.epoch) === epoch);
    setVerdict(right ? 'right' : 'wrong');
    if (right) onRight();
  }
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setVerdict(undefined);
  };
  return (
    <form className={classes.answer} onSubmit={check}>
      <NativeSelect
        label={t('wake.digit')}
        value={digit}
        data={['', ...counted(0, 9)]}
        onChange={(event) => change(setDigit)(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('wake.epoch')}
        value={epoch}
        data={['', ...counted(2, stairs.to)]}
        onChange={(event) => change(setEpoch)(event.currentTarget.value)}
      />
      <WordButton type="submit" label={t('answer.check', { ns: 'frame' })} disabled={!digit || !epoch} />
      <span className={classes.verdict} role="status">
        {verdict && t(`answer.${verdict}`, { ns: 'frame' })}
      </span>
    </form>
  );
}
