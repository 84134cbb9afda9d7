import { UnstyledButton } from '@mantine/core';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useHidden } from '../../store/screen/screenContext';
import { Flyout } from '../../ui/Flyout';
import { Icon } from '../../ui/Icon';
import classes from './LayerHeading.module.css';

export interface LayerHeadingProps {
  /** Name of the layer. */
  readonly name: string;
  /** What stands over the number; default the name. */
  readonly label?: string;
  /** Units, or "+ 3" for folded layers. */
  readonly number: ReactNode;
  /** Activation, where there is room for it. */
  readonly note?: string;
  /** What a press opens; a layer without it cannot be edited. */
  readonly children?: (close: () => void) => ReactNode;
  /** Smaller, for a bench of many layers. */
  readonly small?: boolean;
  /** As narrow as its number; the label reaches over what follows. */
  readonly tight?: boolean;
  readonly position?: ComponentProps<typeof Flyout>['position'];
}

/** A layer's name over its number of units; what can be edited has the dotted underline and opens. */
export function LayerHeading({
  name,
  label = name,
  number,
  note,
  children,
  small,
  tight,
  position,
}: LayerHeadingProps) {
  const [opened, setOpened] = useState(false);
  // A scene without layer editing still shows the numbers.
  const fixed = useHidden('layers') || !children;
  const content = (
    <>
      <span className={classes.label}>{label} </span>
      <span className={classes.line}>
        <span className={classes.number}>{number}</span>
        {note && <span className={classes.note}> {note}</span>}
        {!fixed && note && <Icon name="chevron" size={14} className={classes.chevron} />}
      </span>
    </>
  );
  const look = { className: classes.heading, 'data-small': small || undefined, 'data-tight': tight || undefined };
  if (fixed) return <div {...look}>{content}</div>;
  const target = (
    <UnstyledButton
      {...look}
      data-open={opened || undefined}
      data-editable
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    >
      {content}
    </UnstyledButton>
  );
  return (
    <Flyout label={name} opened={opened} onChange={setOpened} target={target} width={400} position={position}>
      {children(() => setOpened(false))}
    </Flyout>
  );
}
