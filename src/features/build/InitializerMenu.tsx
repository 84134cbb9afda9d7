import { Menu, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InitializerName, initializerNames, initializers } from '../../core/initializers';
import { Icon } from '../../ui/Icon';
import classes from './InitializerMenu.module.css';

interface Props {
  readonly value: InitializerName;
  readonly onChange: (value: InitializerName) => void;
}

/** The initializer as a value that opens a menu of plain rows, a tick at the current one. */
export function InitializerMenu({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    // Inside the popover, since a press elsewhere would close it.
    <Menu withinPortal={false} position="bottom-start" offset={4} classNames={{ dropdown: classes.menu }}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <span className={classes.label}>{t('build.initializer')} </span>
          <span className={classes.value}>
            {initializers[value].label}
            <Icon name="chevron" size={14} />
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={value}>
          {initializerNames.map((name) => (
            <Menu.RadioItem
              key={name}
              value={name}
              className={classes.item}
              checkIcon={<Icon name="check" size={18} />}
              closeMenuOnClick
              onChange={() => onChange(name)}
            >
              {initializers[name].label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
