import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { Icon } from '../../ui/Icon';
import classes from './PlayControls.module.css';
import { PlayDisc } from './PlayDisc';
import { ReplayButtons } from './ReplayButtons';
import { RoundButton } from './RoundButton';
import { startOver, step, stop } from './transport';

export interface PlayControlsProps {
  /** Marks the disc as the next thing to press on a first visit. */
  readonly halo?: boolean;
}

/** Play, step a batch, step an epoch, stop, reset; for a recording what it can do. */
export function PlayControls({ halo }: PlayControlsProps) {
  const { t } = useTranslation();
  const replayed = useLab((state) => state.replay !== undefined);
  return (
    <fieldset className={classes.controls} data-region="transport" aria-label={t('train.controls')}>
      <PlayDisc halo={halo} />
      {replayed ? (
        <ReplayButtons />
      ) : (
        <>
          <StepButtons />
          <EndButtons />
        </>
      )}
    </fieldset>
  );
}

function StepButtons() {
  const { t } = useTranslation();
  const store = useLabStore();
  const running = useLab((state) => state.history.phase === 'running');
  const ready = useLab((state) => state.data.status === 'ready' || state.history.phase === 'paused');
  const obstacle = running ? t('train.whyRunning') : ready ? undefined : t('train.whyNoData');
  return (
    <>
      <RoundButton
        name={t('train.stepBatch')}
        caption={t('train.captionBatch')}
        hint={t('train.hintBatch')}
        keys="ArrowRight"
        obstacle={obstacle}
        onPress={() => step(store.getState(), 'batch')}
      >
        <Icon name="step" />
      </RoundButton>
      <RoundButton
        name={t('train.stepEpoch')}
        caption={t('train.captionEpoch')}
        hint={t('train.hintEpoch')}
        keys="Shift+ArrowRight"
        obstacle={obstacle}
        onPress={() => step(store.getState(), 'epoch')}
      >
        <EpochStep />
      </RoundButton>
    </>
  );
}

function EndButtons() {
  const { t } = useTranslation();
  const store = useLabStore();
  const idle = useLab(({ history, waiting }) => history.phase === 'idle' && !waiting);
  const fresh = useLab(({ history, network }) => history.phase === 'idle' && !network?.trained);
  return (
    <>
      <RoundButton
        name={t('train.stop')}
        caption={t('train.captionStop')}
        hint={t('train.hintStop')}
        keys="S"
        obstacle={idle ? t('train.whyIdle') : undefined}
        onPress={() => stop(store.getState())}
      >
        <Icon name="stop" />
      </RoundButton>
      <RoundButton
        name={t('train.reset')}
        caption={t('train.captionReset')}
        hint={t('train.hintReset')}
        keys="R"
        obstacle={fresh ? t('train.whyFresh') : undefined}
        onPress={() => void startOver(store)}
      >
        <Icon name="reset" />
      </RoundButton>
    </>
  );
}

/** The step sign doubled. */
function EpochStep() {
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M4 7.3v9.4a.6.6 0 0 0 .93.5l7-4.7a.6.6 0 0 0 0-1l-7-4.7A.6.6 0 0 0 4 7.3ZM11.8 7.3v9.4a.6.6 0 0 0 .93.5l7-4.7a.6.6 0 0 0 0-1l-7-4.7a.6.6 0 0 0-.93.5Z" />
      <path d="M20.6 6.2v11.6" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" />
    </svg>
  );
}
