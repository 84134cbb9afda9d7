import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { writeDigitsFile } from '../../data/own/digitsFile';
import type { OwnDigit } from '../../data/own/OwnDigit';
import { useDigits } from '../../store/digits/digitsContext';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import { saveFile } from '../../ui/saveFile';
import { WordButton } from '../../ui/WordButton';
import classes from './Collection.module.css';
import type { Reading } from './Reading';
import { resultsCsv } from './resultsCsv';

export interface FileToolsProps {
  readonly readings: ReadonlyMap<OwnDigit, Reading>;
  readonly children: ReactNode;
}

/** The collection as a file for the class, files of others into it, and what the network read as a table. */
export function FileTools({ readings, children }: FileToolsProps) {
  const { t } = useTranslation('mine');
  const digits = useDigits((state) => state.digits);
  const take = useDigits((state) => state.take);
  const imported = useDigits((state) => state.imported);

  async function bring(chosen: readonly File[]): Promise<void> {
    await take(await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() }))));
  }
  const day = new Date().toISOString().slice(0, 10);
  return (
    <div>
      <div className={classes.tools}>
        <label className={classes.file}>
          <Icon name="upload" size={18} />
          {t('file.import')}
          <input
            className={classes.input}
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => {
              void bring([...(event.currentTarget.files ?? [])]);
              // The same file chosen again has to count as a change.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <WordButton
          icon="download"
          label={t('file.export')}
          title={t('file.note')}
          disabled={!digits.length}
          onClick={() => saveFile(`my-${day}.digits.json`, 'application/json', writeDigitsFile(digits))}
        />
        <WordButton
          icon="download"
          label={t('file.csv')}
          disabled={!readings.size}
          onClick={() => saveFile(`my-digits-${day}.csv`, 'text/csv', resultsCsv(digits, readings))}
        />
        {children}
      </div>
      <div role="status">
        {imported.map(({ file, added, known }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          <p key={index} className={classes.note}>
            {t('file.imported', { file, added, known })}
          </p>
        ))}
      </div>
      <CollectionFault />
      <p className={classes.note}>{t('file.note')}</p>
    </div>
  );
}

/** Why drawings are not kept or files not taken, and what to do about it. */
function CollectionFault() {
  const { t } = useTranslation();
  const words = useTranslation('mine');
  const fault = useDigits((state) => state.fault);
  const retry = useDigits((state) => state.retry);
  const dismiss = useDigits((state) => state.dismiss);
  if (!fault) return null;
  return (
    <FaultNote fault={fault}>
      {fault.name === 'DigitsNotKept' && <WordButton label={words.t('file.retry')} onClick={() => void retry()} />}
      <WordButton label={t('errors.dismiss')} onClick={dismiss} />
    </FaultNote>
  );
}
