import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { canLookBack } from '../../store/Replay';
import { WordButton } from '../../ui/WordButton';
import classes from './MomentBar.module.css';
import { MomentWords } from './MomentWords';
import { RulerScale } from './RulerScale';
import { playEpochs } from './transport';
import { useReplayClock } from './useReplayClock';

/**
 * The lab's ruler for other screens: whatever shows the network on the bench goes back with it to any epoch that was
 * kept. Nothing while there is no such epoch.
 */
export function MomentBar() {
  const { t } = useTranslation();
  const store = useLabStore();
  const there = useLab((lab) => lab.replay !== undefined || canLookBack(lab));
  const playing = useLab(({ replay }) => replay?.playing ?? false);
  const to = useLab(lastEpoch);
  useReplayClock();
  if (!there) return null;
  return (
    <section className={classes.bar} aria-label={t('moment.title')}>
      <p className={classes.line}>
        <Line to={to} />
      </p>
      <div className={classes.ruler}>
        <RulerScale to={to} />
      </div>
      <WordButton
        icon={playing ? 'pause' : 'play'}
        iconOnly
        label={t(playing ? 'moment.hold' : 'moment.play')}
        onClick={() => playEpochs(store.getState())}
      />
    </section>
  );
}

function Line({ to }: { readonly to: number }) {
  const { t } = useTranslation();
  const leave = useLab((lab) => lab.leaveReplay);
  const source = useLab(({ replay }) => replay?.source.kind);
  const epoch = useLab(({ replay, history }) => replay?.at ?? history.epochs.length);
  if (source === 'own') return <MomentWords to={to} />;
  if (!source) {
    return (
      <>
        <strong>{t('moment.present', { epoch, to })}</strong> {t('moment.invite')}
      </>
    );
  }
  return (
    <>
      <strong>{t('moment.recording', { epoch, to })}</strong>
      <WordButton label={t('replay.leave')} onClick={leave} />
    </>
  );
}

/** The ruler ends where the run does. */
function lastEpoch({ history }: LabState): number {
  return Math.max(history.to, history.epochs.length, 1);
}
