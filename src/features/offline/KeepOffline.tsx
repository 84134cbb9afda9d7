import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { canKeep, type Kept, keepAll, readKept } from '../../store/offline/offlineWorker';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import classes from './KeepOffline.module.css';

/** Keeps MNIST and the recordings in the browser, so that everything works without a network. */
export function KeepOffline() {
  const { t } = useTranslation();
  const [kept, setKept] = useState<Kept>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    readKept().then(setKept, () => undefined);
  }, []);
  if (!canKeep()) return null;

  async function keep(): Promise<void> {
    setBusy(true);
    setFault(undefined);
    try {
      setKept(await keepAll(setKept));
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  }
  const all = !busy && kept !== undefined && kept.kept === kept.total;
  return (
    <section aria-labelledby="keep-offline">
      <h2 id="keep-offline" className={classes.title}>
        {t('offline.title')}
      </h2>
      <p className={classes.sentence} role="status">
        {all && <Icon name="check" size={18} />}
        {all ? t('offline.all') : busy ? <Progress kept={kept} /> : t('offline.sentence')}
      </p>
      {!all && <WordButton icon="download" label={t('offline.keep')} disabled={busy} onClick={() => void keep()} />}
      {fault && <FaultNote fault={fault} />}
    </section>
  );
}

function Progress({ kept }: { readonly kept: Kept | undefined }) {
  const { t } = useTranslation();
  if (!kept) return t('offline.starting');
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return t('offline.progress', { kept: megabytes(kept.kept), total: megabytes(kept.total) });
}
