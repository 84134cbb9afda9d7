import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { CLASSES } from '../../core/network';
import classes from './DigitKeys.module.css';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

export interface DigitKeysProps {
  readonly legend: string;
  /** The digit that is chosen; undefined where a press does something at once and chooses nothing. */
  readonly value?: number;
  readonly disabled?: boolean;
  /** All ten in one row where there is room. */
  readonly row?: boolean;
  /** The question is only heard; what stands above has asked it. */
  readonly quiet?: boolean;
  readonly onPress: (digit: number) => void;
}

/** Ten keys, one for each digit. */
export function DigitKeys({ legend, value, disabled, row, quiet, onPress }: DigitKeysProps) {
  return (
    <fieldset className={classes.keys} data-row={row || undefined}>
      {quiet ? <VisuallyHidden component="legend">{legend}</VisuallyHidden> : <legend>{legend}</legend>}
      {digits.map((digit) => (
        <UnstyledButton
          key={digit}
          className={classes.key}
          aria-pressed={value === undefined ? undefined : digit === value}
          disabled={disabled}
          onClick={() => onPress(digit)}
        >
          {digit}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
