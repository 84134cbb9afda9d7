import { type KeyboardEvent, type PointerEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlideEpoch } from '../../core/slides';
import { InkDigit } from '../../ui/InkDigit';
import { useWidth } from '../../ui/useWidth';

import { StairCells } from './StairCells';
import { StairCurve } from './StairCurve';
import classes from './StairFigure.module.css';
import { type StairLayout, stairLayout } from './stairLayout';
import { floorOf, type Stairs } from './stairs';
import { useFirstDigits } from './useFirstDigits';

/** What is looked at: an epoch (1-based), and a digit. */
export interface StairPlace {
  readonly epoch: number | undefined;
  readonly label: number | undefined;
}

export interface StairBoardProps {
  readonly stairs: Stairs;
  readonly slides: readonly SlideEpoch[];
  readonly place: StairPlace;
  /** A place was pressed, or chosen by the arrows. */
  readonly onPick: (place: StairPlace) => void;
  /** The pointer is over a place, or has left. */
  readonly onHover: (place: StairPlace | undefined) => void;
  /** The place in words. */
  readonly text: string;
}

/** The curve and the cells in one drawing, over which an epoch and a digit are chosen. */
export function StairBoard(props: StairBoardProps) {
  const { stairs, slides, place } = props;
  const [ref, width] = useWidth(640);
  const digits = useFirstDigits();
  const floor = floorOf(stairs.epochs, slides);
  const layout = stairLayout(width, stairs.to, floor);
  const states = place.epoch === undefined ? undefined : stairs.states[place.epoch - 1];
  return (
    <div ref={ref} className={classes.board} style={{ height: layout.height }}>
      <svg className={classes.drawing} width={width} height={layout.height} aria-hidden="true">
        {place.epoch !== undefined && (
          <rect
            className={classes.column}
            x={layout.x(place.epoch) - layout.column / 2}
            width={layout.column}
            y={4}
            height={layout.height - 4}
          />
        )}
        <StairCurve stairs={stairs} slides={slides} layout={layout} floor={floor} at={place.epoch} />
        <EpochNumbers layout={layout} to={stairs.to} at={place.epoch} />
        <StairCells stairs={stairs} layout={layout} at={place.epoch} label={place.label} />
      </svg>
      <div className={classes.digits} style={{ top: layout.cells, height: 10 * layout.row }}>
        {digits.map((pixels, digit) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the ten digits never change places
            key={digit}
            className={classes.rowName}
            data-picked={digit === place.label || undefined}
            data-asleep={states?.[digit].asleep || undefined}
          >
            <span aria-hidden="true">{digit}</span>
            <InkDigit pixels={pixels} digit={digit} />
          </span>
        ))}
      </div>
      <Picker {...props} layout={layout} />
    </div>
  );
}

interface NumbersProps {
  readonly layout: StairLayout;
  readonly to: number;
  readonly at: number | undefined;
}

function EpochNumbers({ layout, to, at }: NumbersProps) {
  const { t } = useTranslation('loop');
  // Numbers need some 24 px each.
  const every = [1, 2, 5, 10].find((count) => count * layout.column >= 24) ?? 20;
  const near = (epoch: number) => at !== undefined && epoch !== at && Math.abs(epoch - at) < Math.min(every, 2);
  const y = layout.top + layout.curve + 24;
  return (
    <g>
      <text className={classes.tick} x={0} y={y}>
        {t('stairs.epoch')}
      </text>
      {Array.from({ length: to }, (_, index) => index + 1)
        .filter((epoch) => epoch === at || ((epoch % every === 0 || epoch === 1) && !near(epoch)))
        .map((epoch) => (
          <text
            key={epoch}
            className={classes.tick}
            data-middle=""
            data-picked={epoch === at || undefined}
            x={layout.x(epoch)}
            y={y}
          >
            {epoch}
          </text>
        ))}
    </g>
  );
}

const steps: Record<string, readonly [epochs: number, labels: number] | undefined> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The transparent sheet that is pointed at; with the keys ← → an epoch is chosen, with ↑ ↓ a digit. */
function Picker({ stairs, place, onPick, onHover, text, layout }: StairBoardProps & { readonly layout: StairLayout }) {
  const { t } = useTranslation('loop');
  const last = stairs.states.length;
  const [over, setOver] = useState(false);
  const placeAt = useCallback(
    (event: PointerEvent): StairPlace => {
      const box = event.currentTarget.getBoundingClientRect();
      // The projector shows the board larger than it is laid out.
      const scale = layout.width / box.width;
      const { epoch, label } = layout.at((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
      return { epoch: Math.min(epoch, last), label };
    },
    [layout, last],
  );
  if (!last) return null;

  function key(event: KeyboardEvent): void {
    const step = steps[event.key];
    const { epoch = last, label } = place;
    if (event.key === 'Home') onPick({ epoch: 1, label });
    else if (event.key === 'End') onPick({ epoch: last, label });
    else if (step) {
      const next = Math.min(last, Math.max(1, epoch + step[0]));
      const digit = step[1] ? ((label ?? (step[1] > 0 ? -1 : 10)) + step[1] + 10) % 10 : label;
      onPick({ epoch: next, label: digit });
    } else return;
    event.preventDefault();
  }
  return (
    <div
      className={classes.picker}
      role="slider"
      tabIndex={0}
      aria-label={t('stairs.pick')}
      aria-valuemin={1}
      aria-valuemax={last}
      aria-valuenow={place.epoch ?? last}
      aria-valuetext={text}
      data-over={over || undefined}
      onKeyDown={key}
      onPointerDown={(event) => onPick(placeAt(event))}
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse') return;
        setOver(true);
        onHover(placeAt(event));
      }}
      onPointerLeave={() => {
        setOver(false);
        onHover(undefined);
      }}
    />
  );
}
