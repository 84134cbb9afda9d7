import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { neighbourStop, replayStops } from '../../store/Replay';
import classes from './EpochRuler.module.css';
import { pressPlay, stepReplay } from './transport';

/** How far it reaches beyond the ruler, so that the dot can be taken at either end; as in the style sheet, px. */
const MARGIN = 10;

/** Lies on the ruler while a recording is on the bench: its epoch is dragged there, or moved with the arrow keys. */
export function ReplayScrubber({ to }: { readonly to: number }) {
  const { t } = useTranslation();
  const store = useLabStore();
  const at = useLab((state) => state.replay?.at);
  const last = useLab(({ replay }) => replay && replayStops(replay).at(-1));
  if (at === undefined) return null;

  function point(event: PointerEvent<HTMLDivElement>): void {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { playReplay, seekReplay } = store.getState();
    playReplay(false);
    seekReplay(((event.clientX - left - MARGIN) / (width - 2 * MARGIN)) * to);
  }

  function press(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(store.getState());
  }

  return (
    <div
      className={classes.scrubber}
      role="slider"
      tabIndex={0}
      aria-label={t('replay.epoch')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={t('train.epochNow', { epoch: at, to })}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={press}
    />
  );
}

const back = (lab: LabState) => stepReplay(lab, -1);
const on = (lab: LabState) => stepReplay(lab, 1);

const moves: Readonly<Record<string, (lab: LabState) => void>> = {
  ArrowLeft: back,
  ArrowDown: back,
  ArrowRight: on,
  ArrowUp: on,
  PageDown: (lab) => leap(lab, -1),
  PageUp: (lab) => leap(lab, 1),
  Home: (lab) => lab.seekReplay(0),
  End: (lab) => lab.seekReplay(Number.MAX_SAFE_INTEGER),
  ' ': pressPlay,
  Escape: (lab) => lab.leaveReplay(),
};

/** Five epochs at once, at least one. */
function leap(lab: LabState, direction: 1 | -1): void {
  const { replay } = lab;
  if (!replay) return;
  lab.playReplay(false);
  const far = replay.at + 5 * direction;
  const next = neighbourStop(replay, direction);
  lab.seekReplay(direction > 0 ? Math.max(far, next) : Math.min(far, next));
}
