import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import { loadFiles, loadMnist } from './loadFiles';
import classes from './OwnFiles.module.css';

/** Four IDX files of the student's own, dropped or chosen. */
export function OwnFiles() {
  const { t } = useTranslation();
  const store = useLabStore();
  const own = useLab((state) => state.draft.data === 'files');
  const fault = useLab((state) => state.filesFault);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    void loadFiles(store, [...event.dataTransfer.files]);
  }
  return (
    <section>
      <h2 className={classes.title}>{t('data.own')}</h2>
      <label
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={24} />
        <span>{t('data.drop')}</span>
        <span className={classes.choose}>{t('data.choose')}</span>
        <input
          className={classes.input}
          type="file"
          multiple
          accept=".gz,.idx,.ubyte,.idx1-ubyte,.idx3-ubyte,application/gzip,application/octet-stream"
          onChange={(event) => {
            void loadFiles(store, [...(event.currentTarget.files ?? [])]);
            // The same files chosen again have to count as a change.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {fault && <FaultNote fault={fault} />}
      <p className={classes.note}>{t('data.ownNote')}</p>
      {own && <WordButton label={t('data.backToMnist')} onClick={() => void loadMnist(store)} />}
    </section>
  );
}
