import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Flyout } from './Flyout';
import classes from './ValueButton.module.css';

export interface ValueButtonProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What it opens; a function is given the way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** stacked: label over value. inline: label before value. bare: the label is only heard. */
  readonly layout?: 'stacked' | 'inline' | 'bare';
  /** Width of the popover. */
  readonly width?: number;
  readonly className?: string;
}

/** A setting as its label and its value; the control opens on touch. */
export function ValueButton({ label, value, children, layout = 'stacked', width, className }: ValueButtonProps) {
  const [opened, setOpened] = useState(false);
  const target = (
    <UnstyledButton
      className={className ? `${classes.button} ${className}` : classes.button}
      data-layout={layout}
      data-open={opened || undefined}
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    >
      <span className={classes.label}>{label} </span>
      <span className={classes.value}>{value}</span>
    </UnstyledButton>
  );
  return (
    <Flyout label={label} opened={opened} onChange={setOpened} target={target} width={width}>
      {typeof children === 'function' ? children(() => setOpened(false)) : children}
    </Flyout>
  );
}
