import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import classes from './WordButton.module.css';

export interface WordButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon?: IconName;
  /** What it does. */
  readonly label: string;
  /** quiet: in ink, for tools. Else in the colour of what can be pressed. */
  readonly quiet?: boolean;
  /** Shows the icon alone; the label is only heard. */
  readonly iconOnly?: boolean;
}

/** A button that is just its word, as all but the main action of a page are. */
export function WordButton({ icon, label, quiet, iconOnly, className, ...rest }: WordButtonProps) {
  return (
    <UnstyledButton
      {...rest}
      className={className ? `${classes.button} ${className}` : classes.button}
      data-quiet={quiet || undefined}
      aria-label={iconOnly ? label : rest['aria-label']}
      title={iconOnly ? label : rest.title}
    >
      {icon && <Icon name={icon} size={iconOnly ? 22 : 18} />}
      {!iconOnly && label}
    </UnstyledButton>
  );
}
