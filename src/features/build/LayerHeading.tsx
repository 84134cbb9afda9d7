import { UnstyledButton } from '@mantine/core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { Flyout } from '../../ui/Flyout';
import { Icon } from '../../ui/Icon';
import classes from './LayerHeading.module.css';

export interface LayerHeadingProps {
  /** Name of the layer. */
  readonly label: string;
  /** Units, or "+ 3" for folded layers. */
  readonly number: ReactNode;
  /** Activation, where there is room for it. */
  readonly note?: string;
  /** What a press opens; a layer without it cannot be edited. */
  readonly children?: (close: () => void) => ReactNode;
  readonly position?: ComponentProps<typeof Flyout>['position'];
}

/** A layer's name over its number of units; what can be edited has the dotted underline and opens. */
export function LayerHeading({ label, number, note, children, position }: LayerHeadingProps) {
  const [opened, setOpened] = useState(false);
  const content = (
    <>
      <span className={classes.label}>{label} </span>
      <span className={classes.line}>
        <span className={classes.number}>{number}</span>
        {note && <span className={classes.note}> {note}</span>}
        {children && note && <Icon name="chevron" size={14} className={classes.chevron} />}
      </span>
    </>
  );
  if (!children) return <div className={classes.heading}>{content}</div>;
  const target = (
    <UnstyledButton
      className={classes.heading}
      data-open={opened || undefined}
      data-editable
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    >
      {content}
    </UnstyledButton>
  );
  return (
    <Flyout label={label} opened={opened} onChange={setOpened} target={target} width={400} position={position}>
      {children(() => setOpened(false))}
    </Flyout>
  );
}
