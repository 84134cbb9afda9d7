import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { neighbourStop } from '../../store/Replay';
import { Icon } from '../../ui/Icon';
import { RoundButton } from './RoundButton';
import { startOver, stepReplay } from './transport';

/** Of a recording or a run that is looked back at: an epoch back, an epoch on, to its start, and away from it. */
export function ReplayButtons() {
  const { t } = useTranslation();
  const store = useLabStore();
  const own = useLab(({ replay }) => replay?.source.kind === 'own');
  const first = useLab(({ replay }) => replay !== undefined && neighbourStop(replay, -1) === replay.at);
  const last = useLab(({ replay }) => replay !== undefined && neighbourStop(replay, 1) === replay.at);
  return (
    <>
      <RoundButton
        name={t('replay.back')}
        caption={t('replay.captionBack')}
        hint={t('replay.hintBack')}
        keys="ArrowLeft"
        obstacle={first ? t('replay.whyFirst') : undefined}
        onPress={() => stepReplay(store.getState(), -1)}
      >
        <Icon name="left" />
      </RoundButton>
      <RoundButton
        name={t('replay.next')}
        caption={t('replay.captionNext')}
        hint={t('replay.hintNext')}
        keys="ArrowRight"
        obstacle={last ? t('replay.whyLast') : undefined}
        onPress={() => stepReplay(store.getState(), 1)}
      >
        <Icon name="right" />
      </RoundButton>
      <RoundButton
        name={t('replay.start')}
        caption={t('replay.captionStart')}
        hint={t('replay.hintStart')}
        keys="R"
        obstacle={first ? t('replay.whyFirst') : undefined}
        onPress={() => void startOver(store)}
      >
        <Icon name="reset" />
      </RoundButton>
      <RoundButton
        name={t(own ? 'moment.back' : 'replay.leave')}
        caption={t(own ? 'moment.captionBack' : 'replay.captionLeave')}
        hint={t(own ? 'moment.hintBack' : 'replay.hintLeave')}
        keys="Escape"
        onPress={() => store.getState().leaveReplay()}
      >
        <Icon name="clear" />
      </RoundButton>
    </>
  );
}
