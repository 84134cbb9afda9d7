import { Tooltip, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './PlayControls.module.css';

export interface RoundButtonProps {
  readonly name: string;
  readonly caption: string;
  /** What it does and its key. */
  readonly hint: string;
  readonly keys: string;
  /** Why it cannot be pressed now. */
  readonly obstacle?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A 44 px circle with its word beneath. While it cannot act it stays in reach and says why. */
export function RoundButton({ name, caption, hint, keys, obstacle, onPress, children }: RoundButtonProps) {
  return (
    <Tooltip label={obstacle ?? hint} openDelay={400}>
      <UnstyledButton
        className={classes.round}
        aria-label={name}
        aria-disabled={obstacle !== undefined || undefined}
        aria-keyshortcuts={keys}
        onClick={() => {
          if (!obstacle) onPress();
        }}
      >
        <span className={classes.circle}>{children}</span>
        <span className={classes.caption}>{caption}</span>
      </UnstyledButton>
    </Tooltip>
  );
}
