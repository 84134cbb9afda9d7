import { Tooltip, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { percent } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import classes from './PlayDisc.module.css';
import { ProgressRing } from './ProgressRing';
import { pressPlay } from './transport';

export interface PlayDiscProps {
  /** desk: 76 px and a thin ring. phone: 62 px in a strong ring of 84. */
  readonly size?: 'desk' | 'phone';
  /** Marks it as the next thing to press on a first visit. */
  readonly halo?: boolean;
}

const names = { idle: 'train.train', running: 'train.pause', paused: 'train.resume' } as const;
const hints = { idle: 'train.hintTrain', running: 'train.hintPause', paused: 'train.hintResume' } as const;
/** What the disc does with a recording, and with earlier epochs of the lab's own run. */
const replayed = {
  foreign: { true: ['replay.hold', 'replay.hintHold'], false: ['replay.play', 'replay.hintPlay'] },
  own: { true: ['moment.hold', 'moment.hintHold'], false: ['moment.play', 'moment.hintPlay'] },
} as const;
const rings = { desk: { size: 92, line: 2.5 }, phone: { size: 84, line: 4.5 } } as const;

/** The one button that starts, pauses and goes on. Its ring is the progress; while data comes it shows the percentage. */
export function PlayDisc({ size = 'desk', halo = false }: PlayDiscProps) {
  const { t } = useTranslation();
  const store = useLabStore();
  const phase = useLab((state) => state.history.phase);
  const obstacle = useLab(obstacleTo);
  const arriving = useLab(arrivingText);
  const playing = useLab((state) => state.replay?.playing ?? false);
  const replay = useLab(({ replay: shown }) => shown && replayed[shown.source.kind === 'own' ? 'own' : 'foreign']);
  const [name, hint] = replay?.[`${playing}`].map((key) => t(key)) ?? [t(names[phase]), t(obstacle ?? hints[phase])];
  const goes = playing || phase === 'running';
  return (
    <Tooltip label={hint} openDelay={400}>
      <UnstyledButton
        className={classes.disc}
        data-size={size}
        data-halo={(halo && !obstacle) || undefined}
        aria-label={name}
        aria-disabled={obstacle !== undefined || undefined}
        data-play
        aria-keyshortcuts="Space"
        onClick={() => pressPlay(store.getState())}
      >
        <ProgressRing {...rings[size]} />
        {arriving === undefined ? (
          <Icon name={goes ? 'pause' : 'play'} size={34} />
        ) : (
          <span className={classes.arriving} data-text={arriving} />
        )}
      </UnstyledButton>
    </Tooltip>
  );
}

/** Why training cannot start now, as a key of the translations. */
function obstacleTo(lab: LabState): 'train.whyLoading' | 'train.whyNoData' | undefined {
  const { data, history, waiting, replay } = lab;
  if (replay || history.phase !== 'idle' || data.status === 'ready') return;
  if (data.status !== 'loading') return 'train.whyNoData';
  return waiting ? 'train.whyLoading' : undefined;
}

function arrivingText({ data, history, replay }: LabState): string | undefined {
  if (replay || data.status !== 'loading' || history.phase !== 'idle') return;
  return percent(data.progress ? data.progress.loaded / data.progress.total : 0);
}
