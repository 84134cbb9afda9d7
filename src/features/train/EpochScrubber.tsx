import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { position } from '../../core/progress';
import type { LabState } from '../../store/LabState';
import { useLab, useLabStore } from '../../store/labContext';
import { canLookBack, replayStops } from '../../store/Replay';
import classes from './EpochScrubber.module.css';
import { leapReplay, playEpochs, stepReplay } from './transport';

/** How far it reaches beyond the ruler, so that the dot can be taken at either end; as in the style sheet, px. */
const MARGIN = 10;

/**
 * Lies on the ruler of a recording, and of a run that rests: the epoch that is shown is dragged there, or moved with the
 * arrow keys.
 */
export function EpochScrubber({ to }: { readonly to: number }) {
  const { t } = useTranslation();
  const store = useLabStore();
  const at = useLab(shownEpoch);
  const last = useLab(lastStop);
  const foreign = useLab(({ replay }) => replay !== undefined && replay.source.kind !== 'own');
  if (at === undefined) return null;

  function point(event: PointerEvent<HTMLDivElement>): void {
    const { currentTarget: ruler, pointerId, pointerType, type, clientX } = event;
    if (type === 'pointerdown') ruler.setPointerCapture(pointerId);
    else if (!ruler.hasPointerCapture(pointerId)) return;
    // A finger may have come to scroll the page.
    if (type === 'pointerdown' && pointerType === 'touch') return;
    const { left, width } = ruler.getBoundingClientRect();
    const { playReplay, seekReplay } = store.getState();
    playReplay(false);
    seekReplay(((clientX - left - MARGIN) / (width - 2 * MARGIN)) * to);
  }

  function press(event: KeyboardEvent): void {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(store.getState());
  }

  const present = !foreign && at === last;
  return (
    <div
      className={classes.scrubber}
      role="slider"
      tabIndex={0}
      aria-label={t(foreign ? 'replay.epoch' : 'moment.epoch')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={t(present ? 'moment.present' : 'train.epochNow', { epoch: Math.ceil(at), to })}
      onPointerDown={point}
      onPointerMove={point}
      onPointerUp={point}
      onKeyDown={press}
    />
  );
}

/** Where the dot stands; undefined where it cannot be moved. */
function shownEpoch(lab: LabState): number | undefined {
  return lab.replay ? lab.replay.at : canLookBack(lab) ? position(lab.history) : undefined;
}

function lastStop(lab: LabState): number | undefined {
  return lab.replay ? replayStops(lab.replay).at(-1) : position(lab.history);
}

const back = (lab: LabState) => stepReplay(lab, -1);
const on = (lab: LabState) => stepReplay(lab, 1);

const moves: Readonly<Record<string, (lab: LabState) => void>> = {
  ArrowLeft: back,
  ArrowDown: back,
  ArrowRight: on,
  ArrowUp: on,
  PageDown: (lab) => leapReplay(lab, -1),
  PageUp: (lab) => leapReplay(lab, 1),
  Home: (lab) => lab.seekReplay(0),
  End: (lab) => lab.seekReplay(Number.MAX_SAFE_INTEGER),
  ' ': playEpochs,
  Escape: (lab) => lab.leaveReplay(),
};
