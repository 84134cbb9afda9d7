import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShippedRecording } from '../../data/recording/shipped';
import { useLab, useLabStore } from '../../store/labContext';
import { DataTag } from '../../ui/DataTag';
import { percent } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { openRecordingFile, openShipped } from './openRecording';
import { presetTitles } from './presetTitles';
import classes from './RecordingTools.module.css';
import { useShipped } from './useShipped';

export interface RecordingMenuProps {
  /** Told what is under way once something was chosen. */
  readonly onOpen: (work: Promise<void>) => void;
}

/** The recordings that come with the app, and a file of one's own. */
export function RecordingMenu({ onOpen }: RecordingMenuProps) {
  const { t } = useTranslation();
  const store = useLabStore();
  const shipped = useShipped();
  const busy = useLab(({ history, waiting }) => history.phase !== 'idle' || waiting);
  return (
    <div className={classes.rows}>
      {shipped.map((entry) => (
        <UnstyledButton
          key={entry.preset}
          className={classes.row}
          disabled={busy}
          onClick={() => onOpen(openShipped(store, entry))}
        >
          <span>
            {t(presetTitles[entry.preset])} <DataTag data={entry.data} />
          </span>
          <span>{percent(entry.accuracy, 2)}</span>
          <Detail entry={entry} />
        </UnstyledButton>
      ))}
      <label className={classes.file}>
        <Icon name="upload" size={18} />
        {t('replay.file')}
        <input
          className={classes.input}
          type="file"
          accept=".mlprun"
          disabled={busy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onOpen(openRecordingFile(store, file));
          }}
        />
      </label>
      <p className={classes.note}>{busy ? t('replay.whyRunning') : t('replay.note')}</p>
    </div>
  );
}

function Detail({ entry }: { readonly entry: ShippedRecording }) {
  const { t } = useTranslation();
  const { epochs, seed, bytes, sameAs } = entry;
  const size = t('replay.size', { epochs, seed, size: (bytes / 1e6).toFixed(1) });
  return (
    <span className={classes.detail}>
      {sameAs ? `${size} · ${t('replay.same', { preset: t(presetTitles[sameAs]) })}` : size}
    </span>
  );
}
