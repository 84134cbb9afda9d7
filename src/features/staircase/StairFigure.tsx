import { useReducedMotion } from '@mantine/hooks';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideEpoch } from '../../core/slides';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { WordButton } from '../../ui/WordButton';
import { StairBoard, type StairPlace } from './StairBoard';
import classes from './StairFigure.module.css';
import { StairNotes } from './StairNotes';
import { StairNumbers } from './StairNumbers';
import { imagesIn, type Stairs, stuckIn } from './stairs';
import { type Replay, useReplay } from './useReplay';

export interface StairFigureProps {
  readonly stairs: Stairs;
  /** The slides' run, in grey; empty where it does not belong. */
  readonly slides: readonly SlideEpoch[];
  /** What trains the run. */
  readonly controls: ReactNode;
}

const wholeNumber = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);

/** The staircase: accuracy by epoch, and under it digit by digit why it climbs in jumps. */
export function StairFigure({ stairs, slides, controls }: StairFigureProps) {
  const { t } = useTranslation('loop');
  const last = stairs.states.length;
  // 0 stands for the newest epoch, so that the place follows a run that trains.
  const [pinned, setPinned] = useFigureState('epoch', 0, wholeNumber);
  const [label, setLabel] = useState<number>();
  const [hovered, setHovered] = useState<StairPlace>();
  const pin = useCallback((epoch: number) => setPinned(epoch), [setPinned]);
  const replay = useReplay(last, pin);
  const chosen = last ? Math.min(pinned || last, last) : undefined;
  const epoch = replay.at ?? hovered?.epoch ?? chosen;
  const place = { epoch, label: hovered?.label ?? label };
  const shown = replay.at === undefined ? stairs : upTo(stairs, replay.at);
  const states = epoch === undefined ? undefined : stairs.states[epoch - 1];
  const text =
    states && epoch !== undefined
      ? t('stairs.summary', {
          epoch,
          accuracy: stairs.epochs[epoch - 1].accuracy.toFixed(3),
          asleep:
            states
              .filter(({ asleep }) => asleep)
              .map((state) => state.label)
              .join(', ') || t('stairs.none'),
          stuck: stuckIn(states),
          images: imagesIn(states),
        })
      : t('stairs.empty');
  return (
    <div className={classes.figure}>
      <div className={classes.controls}>{controls}</div>
      <FigureFrame
        label={t('stairs.label')}
        title={t('stairs.title')}
        tools={last > 1 && <ReplayTools replay={replay} last={last} at={epoch ?? last} onPick={pin} />}
        notes={<StairNotes stairs={stairs} place={place} withSlides={slides.length > 0} />}
        summary={text}
        numbers={last > 0 && <StairNumbers stairs={stairs} />}
      >
        <StairBoard
          stairs={shown}
          slides={slides}
          place={place}
          text={text}
          onHover={setHovered}
          onPick={(next) => {
            replay.stop();
            setPinned(next.epoch ?? 0);
            setLabel(next.label);
          }}
        />
      </FigureFrame>
    </div>
  );
}

function upTo(stairs: Stairs, epoch: number): Stairs {
  return {
    ...stairs,
    epochs: stairs.epochs.slice(0, epoch),
    states: stairs.states.slice(0, epoch),
    jumps: stairs.jumps.filter((jump) => jump.epoch <= epoch),
  };
}

interface ReplayToolsProps {
  readonly replay: Replay;
  readonly last: number;
  readonly at: number;
  readonly onPick: (epoch: number) => void;
}

/** Plays the epochs; where motion is not wanted, and for looking closely, they are stepped through. */
function ReplayTools({ replay, last, at, onPick }: ReplayToolsProps) {
  const { t } = useTranslation('loop');
  const still = useReducedMotion();
  return (
    <span className={classes.tools}>
      {!still &&
        (replay.at === undefined ? (
          <WordButton data-play icon="play" label={t('stairs.play', { count: last })} onClick={replay.play} />
        ) : (
          <WordButton data-play icon="pause" label={t('stairs.halt')} onClick={replay.stop} />
        ))}
      <WordButton
        quiet
        iconOnly
        icon="left"
        label={t('stairs.before')}
        disabled={at <= 1}
        onClick={() => onPick(at - 1)}
      />
      <WordButton
        quiet
        iconOnly
        icon="right"
        label={t('stairs.after')}
        disabled={at >= last}
        onClick={() => onPick(at + 1)}
      />
    </span>
  );
}
