import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ChoiceRows.module.css';
import { Icon } from './Icon';

export interface ChoiceRow<T> {
  readonly value: T;
  readonly label: ReactNode;
  /** A second line in small type. */
  readonly detail?: ReactNode;
  readonly disabled?: boolean;
}

export interface ChoiceRowsProps<T> {
  readonly label: string;
  readonly rows: readonly ChoiceRow<T>[];
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  readonly note?: ReactNode;
}

/** A menu of plain rows with a tick at the current one. */
export function ChoiceRows<T extends string>({ label, rows, value, onChoose, note }: ChoiceRowsProps<T>) {
  return (
    <div>
      <fieldset aria-label={label} className={classes.rows}>
        {rows.map((row) => (
          <UnstyledButton
            key={row.value}
            className={classes.row}
            aria-pressed={row.value === value}
            disabled={row.disabled}
            onClick={() => onChoose(row.value)}
          >
            <span className={classes.words}>
              <span>{row.label}</span>
              {row.detail && <span className={classes.detail}>{row.detail}</span>}
            </span>
            {row.value === value && <Icon name="check" size={18} />}
          </UnstyledButton>
        ))}
      </fieldset>
      {note && <p className={classes.note}>{note}</p>}
    </div>
  );
}
