import { UnstyledButton } from '@mantine/core';
import classes from './WordSwitch.module.css';

export interface WordSwitchProps {
  readonly label: string;
  /** The words for off and on. */
  readonly words: readonly [off: string, on: string];
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Two words beside a chart's title; the one in force is bold. */
export function WordSwitch({ label, words, on, onChange }: WordSwitchProps) {
  return (
    <fieldset className={classes.switch} aria-label={label}>
      {words.map((word, index) => (
        <UnstyledButton
          key={word}
          className={classes.word}
          aria-pressed={on === (index === 1)}
          onClick={() => onChange(index === 1)}
        >
          {word}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
