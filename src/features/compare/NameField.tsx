import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './RunsTable.module.css';

export interface NameFieldProps {
  readonly name: string;
  /** Undefined: it stays as it was. */
  readonly onDone: (name: string | undefined) => void;
}

/** A run's name while it is changed: Enter or leaving keeps it, Escape does not. */
export function NameField({ name, onDone }: NameFieldProps) {
  const { t } = useTranslation('compare');
  const done = useRef(false);
  function finish(next: string | undefined): void {
    if (done.current) return;
    done.current = true;
    onDone(next === name ? undefined : next);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') finish(event.currentTarget.value);
    else if (event.key === 'Escape') finish(undefined);
    else return;
    event.preventDefault();
  }
  return (
    <input
      className={classes.field}
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus
      aria-label={t('newName', { name })}
      defaultValue={name}
      maxLength={60}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
