import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import type { RecordingSource } from '../../store/Replay';
import { DataTag } from '../../ui/DataTag';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import { presetTitles } from './presetTitles';
import classes from './ReplayBar.module.css';

/** Says that what the lab shows is a recording and of what; the ways to go on from it. */
export function ReplayBar() {
  const { t } = useTranslation();
  const store = useLabStore();
  const source = useLab(recordingOf);
  const data = useLab((state) => state.history.data);
  const at = useLab(({ replay }) => replay?.at ?? 0);
  const gone = useLab(({ data: digits }) => digits.status === 'absent' || digits.status === 'failed');
  const bar = useRef<HTMLElement>(null);
  // It is opened from below the bench.
  useEffect(() => {
    if (source) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [source]);
  if (!source) return null;
  return (
    <section ref={bar} className={classes.bar} aria-label={t('replay.title')}>
      <p className={classes.what} role="status">
        <span className={classes.sign}>
          <Icon name="play" size={18} />
        </span>
        <strong>{t('replay.title')}</strong>
        <span className={classes.name}>
          <SourceName source={source} />
        </span>
        <DataTag data={data} />
      </p>
      <WordButton
        icon="step"
        label={t('replay.trainOn', { epoch: at })}
        disabled={gone}
        title={gone ? t('train.whyNoData') : undefined}
        // What goes wrong is told by the store's `fault`.
        onClick={() =>
          void store
            .getState()
            .train()
            .catch(() => undefined)
        }
      />
      <WordButton icon="clear" label={t('replay.leave')} onClick={() => store.getState().leaveReplay()} />
    </section>
  );
}

type Foreign = Exclude<RecordingSource, { kind: 'own' }>;

/** Looking back at the lab's own run is told beside its ruler. */
function recordingOf({ replay }: LabState): Foreign | undefined {
  return replay && replay.source.kind !== 'own' ? replay.source : undefined;
}

function SourceName({ source }: { readonly source: Foreign }) {
  const { t } = useTranslation();
  return source.kind === 'file' ? source.name : t(presetTitles[source.preset]);
}
