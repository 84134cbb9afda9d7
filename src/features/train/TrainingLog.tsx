import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { historyCsv } from '../../core/log/historyCsv';
import { historyJson } from '../../core/log/historyJson';
import { useLab, useLabStore } from '../../store/labContext';
import { CopyButton } from '../../ui/CopyButton';
import { DataTag } from '../../ui/DataTag';
import { saveFile } from '../../ui/saveFile';
import { WordButton } from '../../ui/WordButton';
import { LogTable } from './log/LogTable';
import { LogText } from './log/LogText';
import { logForms } from './log/logForms';

import { useLogText } from './log/useLogText';
import classes from './TrainingLog.module.css';

/** The run in words and numbers: as Keras prints it, as the lecture's loop does, as a dict, as a table. */
export function TrainingLog() {
  const { t } = useTranslation();
  const [form, setForm] = useState<(typeof logForms)[number]>('keras');
  const text = useLogText(form);
  const empty = useLab((state) => state.history.epochs.length === 0);
  const data = useLab((state) => state.history.data);
  return (
    <section className={classes.log} data-region="log" aria-labelledby="training-log">
      <div className={classes.head}>
        <h2 id="training-log" className={classes.title}>
          {t('log.title')} <DataTag data={data} />
        </h2>
        <SegmentedControl
          aria-label={t('log.form')}
          withItemsBorders={false}
          data={logForms.map((value) => ({ value, label: t(`log.${value}`) }))}
          value={form}
          onChange={setForm}
        />
        <span className={classes.space} />
        <CopyButton text={text} disabled={empty} />
        <SaveButtons disabled={empty} />
      </div>
      {empty && <p className={classes.empty}>{t('log.empty')}</p>}
      {form === 'table' ? !empty && <LogTable /> : <LogText text={text} />}
    </section>
  );
}

function SaveButtons({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation();
  const store = useLabStore();
  function saveCsv(): void {
    const { epochs, data } = store.getState().history;
    saveFile('history.csv', 'text/csv', historyCsv(epochs, data));
  }
  function saveJson(): void {
    const { history, network, draft } = store.getState();
    saveFile('history.json', 'application/json', historyJson(network?.run ?? draft, history));
  }
  return (
    <>
      <WordButton icon="download" label={t('log.csv')} disabled={disabled} onClick={saveCsv} />
      <WordButton icon="download" label={t('log.json')} disabled={disabled} onClick={saveJson} />
    </>
  );
}
