import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './NumberAnswer.module.css';

export interface NumberAnswerProps {
  /** What is asked for, in a word or two. */
  readonly label: string;
  /** Whether this number is the answer. */
  readonly right: (value: number) => boolean;
  readonly onRight: () => void;
}

/** A number to be found and typed; says at once whether it is right. */
export function NumberAnswer({ label, right, onRight }: NumberAnswerProps) {
  const { t } = useTranslation('frame');
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<'right' | 'wrong'>();

  function check(event: FormEvent): void {
    event.preventDefault();
    // Thousands may be written with commas.
    const value = text.trim() === '' ? Number.NaN : Number(text.replaceAll(/[,\s，]/g, ''));
    const good = Number.isFinite(value) && right(value);
    setVerdict(good ? 'right' : 'wrong');
    if (good) onRight();
  }

  return (
    <form className={classes.answer} onSubmit={check}>
      <label>
        {label}
        <input
          className={classes.field}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setVerdict(undefined);
          }}
        />
      </label>
      <button type="submit" className={classes.check}>
        {t('answer.check')}
      </button>
      <span role="status" className={classes.verdict} data-right={verdict === 'right' || undefined}>
        {verdict && t(`answer.${verdict}`)}
      </span>
    </form>
  );
}
