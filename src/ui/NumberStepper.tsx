import { UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inRange, type Range } from '../core/run';
import { Icon } from './Icon';
import { type Ladder, nextRung } from './ladder';
import classes from './NumberField.module.css';

export interface NumberStepperProps {
  /** What the number is; also the accessible name of its parts. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Numbers outside are refused with the reason. */
  readonly range: Range;
  /** Values that the slider and − + stop at; any number of the range can be typed. */
  readonly ladder: Ladder;
  /** How the number is written and read; default plain. */
  readonly format?: (value: number) => string;
  readonly parse?: (text: string) => number;
}

/** − value +, with typing. What is typed counts as soon as it is a number of the range; else the reason shows. */
export function NumberStepper({
  label,
  value,
  onChange,
  range,
  ladder,
  format = String,
  parse = readNumber,
}: NumberStepperProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  // The value that stayed when something else was refused; any new value settles it.
  const [keptValue, setKeptValue] = useState<number>();
  const refused = keptValue === value;
  const reasonId = useId();

  function step(direction: 1 | -1): void {
    setTyped(undefined);
    setKeptValue(undefined);
    onChange(nextRung(ladder, value, direction));
  }
  function type(text: string): void {
    setTyped(text);
    const number = parse(text);
    const good = inRange(number, range);
    setKeptValue(good ? undefined : value);
    if (good && number !== value) onChange(number);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') setTyped(undefined);
    else if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else return;
    event.preventDefault();
  }

  const limits = { min: format(range.min), max: format(range.max) };
  return (
    <div className={classes.stepperBox}>
      <div className={classes.stepper} data-refused={refused || undefined}>
        <StepButton label={t('ui.less', { name: label })} icon="minus" onClick={() => step(-1)} />
        <input
          className={classes.input}
          aria-label={label}
          aria-invalid={refused}
          aria-describedby={refused ? reasonId : undefined}
          inputMode={range.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          size={Math.max(4, format(value).length)}
          value={typed ?? format(value)}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setTyped(undefined)}
        />
        <StepButton label={t('ui.more', { name: label })} icon="plus" onClick={() => step(1)} />
      </div>
      <p className={classes.reason} id={reasonId} role="alert">
        {refused && (
          <>
            <Icon name="warning" size={16} />
            {range.whole ? t('ui.wholeRange', limits) : t('ui.range', limits)}
          </>
        )}
      </p>
    </div>
  );
}

function StepButton({ label, icon, onClick }: { label: string; icon: 'plus' | 'minus'; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.stepButton} aria-label={label} onClick={onClick}>
      <Icon name={icon} size={16} />
    </UnstyledButton>
  );
}

function readNumber(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
