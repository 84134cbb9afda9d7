import { Drawer, Popover } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Flyout.module.css';

export interface FlyoutProps {
  /** Accessible name of what opens. */
  readonly label: string;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  /** The button that opens it. It takes a ref and toggles by itself. */
  readonly target: ReactElement;
  readonly width?: number;
  readonly position?: 'bottom-start' | 'bottom' | 'bottom-end' | 'top-start';
  readonly children: ReactNode;
}

/** What a value opens: a popover beside it, or a sheet from the bottom on a phone. */
export function Flyout({
  label,
  opened,
  onChange,
  target,
  width = 360,
  position = 'bottom-start',
  children,
}: FlyoutProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  if (narrow) {
    return (
      <>
        {target}
        <Drawer
          opened={opened}
          onClose={() => onChange(false)}
          position="bottom"
          size="auto"
          title={label}
          closeButtonProps={{ 'aria-label': t('ui.close') }}
          transitionProps={{ duration: 180 }}
          classNames={{ content: classes.sheet, title: classes.sheetTitle }}
        >
          {children}
        </Drawer>
      </>
    );
  }
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      position={position}
      width={width}
      offset={10}
      // A long list stays when the page is scrolled to its end and the button leaves the window.
      hideDetached={false}
      trapFocus
      returnFocus
      transitionProps={{ transition: 'pop-top-left', duration: 180 }}
    >
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.dropdown}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
