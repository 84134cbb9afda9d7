import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { WordButton } from '../../ui/WordButton';
import type { CompareRow } from './CompareRow';

export interface RowMenuActions {
  /** With its weights it is the trained network again; without, only its settings are. */
  readonly onOpen: (id: string, weights: boolean) => void;
  readonly onSave: (ids: readonly string[]) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

export interface RowMenuProps extends RowMenuActions {
  readonly row: CompareRow;
  readonly onRename: () => void;
}

/** What can be done with one run. */
export function RowMenu({ row, onRename, onOpen, onSave, onRemove }: RowMenuProps) {
  const { t } = useTranslation('compare');
  const { id, name } = row;
  // The focus goes to the name's field, not back to the button.
  return (
    <Menu position="bottom-end" width={240} returnFocus={false} withinPortal>
      <Menu.Target>
        <WordButton quiet iconOnly icon="dots" label={t('more', { name })} />
      </Menu.Target>
      <Menu.Dropdown>
        <OpenItems id={id} onOpen={onOpen} />
        <Menu.Item onClick={onRename}>{t('rename')}</Menu.Item>
        <Menu.Item onClick={() => onSave([id])}>{t('saveOne')}</Menu.Item>
        <Menu.Item onClick={() => onRemove([id])}>{t('remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function OpenItems({ id, onOpen }: { readonly id: string } & Pick<RowMenuActions, 'onOpen'>) {
  const { t } = useTranslation('compare');
  const busy = useLab(({ history, waiting }) => history.phase !== 'idle' || waiting);
  return (
    <>
      <Menu.Item disabled={busy} title={busy ? t('whyBusy') : undefined} onClick={() => onOpen(id, true)}>
        {t('openTrained')}
      </Menu.Item>
      <Menu.Item disabled={busy} title={busy ? t('whyBusy') : undefined} onClick={() => onOpen(id, false)}>
        {t('openSettings')}
      </Menu.Item>
    </>
  );
}
