import { useTranslation } from 'react-i18next';
import type { History } from '../../core/progress';
import { trainedRows } from '../../core/trainedRows';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { needsReset } from '../../store/needsReset';
import { WordButton } from '../../ui/WordButton';
import { counterLine } from './counterLine';
import classes from './EpochCounter.module.css';
import { MomentWords } from './MomentWords';
import { pressPlay } from './transport';
import { useBeat } from './useBeat';

export interface EpochCounterProps {
  /** row: number left, time right, as on a phone. */
  readonly layout?: 'stacked' | 'row';
}

/** Which epoch it is, how far in it, and how long it still takes or took. */
export function EpochCounter({ layout = 'stacked' }: EpochCounterProps) {
  const { t } = useTranslation();
  const history = useBeat(historyOf, 100);
  const length = useLab((state) => state.draft.epochs);
  const rows = useLab(trainRows);
  const waiting = useLab((state) => state.waiting);
  const replayed = useLab((state) => state.replay?.source.kind);
  const to = history.to || length;
  const epoch = epochNow(history);
  return (
    <div className={classes.counter} data-layout={layout}>
      <p className={classes.number} aria-label={t('train.epochNow', { epoch, to })} role="status" aria-live="off">
        <strong className={classes.epoch}>{epoch}</strong>
        <span className={classes.of}>{t('train.ofEpochs', { to })}</span>
      </p>
      <p className={classes.line}>
        {replayed === 'own' && <MomentWords to={to} layout={layout === 'row' ? 'short' : 'stacked'} />}
        {replayed && replayed !== 'own' && t('replay.line')}
        {!replayed && (waiting ? t('train.waiting') : counterLine(t, history, length, rows, layout === 'row'))}
        {!replayed && <GoOn />}
      </p>
    </div>
  );
}

/** After a finished run: the same number of epochs again, from where it stands. */
function GoOn() {
  const { t } = useTranslation();
  const store = useLabStore();
  const epochs = useLab((state) => state.draft.epochs);
  const done = useLab(
    ({ history, data, network, draft }) =>
      data.status === 'ready' &&
      history.phase === 'idle' &&
      history.epochs.length > 0 &&
      network !== undefined &&
      !needsReset(network.run, draft),
  );
  if (!done) return null;
  return (
    <>
      {' '}
      <WordButton
        className={classes.more}
        data-region="transport"
        label={t('train.more', { epochs })}
        onClick={() => pressPlay(store.getState())}
      />
    </>
  );
}

function historyOf(state: LabState): History {
  return state.history;
}

function trainRows({ data, draft }: LabState): number | undefined {
  return data.status === 'ready' ? trainedRows(data.info.trainRows, draft, data.info.name).train : undefined;
}

/** The epoch under way, or the last one done. */
function epochNow({ phase, epochs, to }: History): number {
  return phase === 'idle' ? epochs.length : Math.min(epochs.length + 1, Math.max(to, 1));
}
