import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE } from '../../core/network';
import { WeightGrid } from '../../ui/WeightGrid';
import { cellsAlong, PEN_RADIUS, type Place } from './brush';
import { CellMark } from './CellMark';
import classes from './PaintBoard.module.css';
import type { Template } from './template';

export interface PaintBoardProps {
  readonly template: Template;
  /** What the pen writes. */
  readonly pen: number;
  readonly onPaint: (cells: readonly number[], value: number) => void;
  /** The cell that is pointed at, in all pictures at once. */
  readonly cell: number | undefined;
  readonly onCell: (cell: number | undefined) => void;
}

const arrows: Record<string, readonly [number, number] | undefined> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const clamp = (value: number) => Math.min(IMAGE_SIDE - 0.5, Math.max(0.5, value));
const cellAt = ({ x, y }: Place) => Math.floor(clamp(y)) * IMAGE_SIDE + Math.floor(clamp(x));

/** The 784 weights as a board: the pen paints them, the arrows move it and the space bar puts it down. */
export function PaintBoard({ template, pen, onPaint, cell, onCell }: PaintBoardProps) {
  const { t } = useTranslation('neuron');
  const last = useRef<Place>(undefined);
  const [cursor, setCursor] = useState<Place>({ x: 14.5, y: 14.5 });
  const [down, setDown] = useState(false);

  function strokeTo(place: Place): void {
    onPaint(cellsAlong(last.current ?? place, place), pen);
    last.current = place;
  }
  function onPointer(event: PointerEvent<HTMLElement>): void {
    const place = placeOf(event);
    onCell(cellAt(place));
    if (event.type === 'pointerdown' && event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = undefined;
      strokeTo(place);
    } else if (event.buttons & 1) strokeTo(place);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = arrows[event.key];
    if (event.key === ' ') {
      setDown(!down);
      last.current = undefined;
      if (!down) strokeTo(cursor);
    } else if (step) {
      const next = { x: clamp(cursor.x + step[0]), y: clamp(cursor.y + step[1]) };
      setCursor(next);
      onCell(cellAt(next));
      if (down) strokeTo(next);
    } else return;
    event.preventDefault();
  }

  return (
    <div
      className={classes.board}
      role="application"
      aria-label={t('paint.board')}
      aria-roledescription={t('paint.boardRole')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is painted on with the keys
      tabIndex={0}
      data-down={down || undefined}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerLeave={() => onCell(undefined)}
      onKeyDown={onKeyDown}
      onBlur={() => setDown(false)}
    >
      <WeightGrid values={template.weights} full={template.full} />
      <CellMark cell={cell} />
      <span
        className={classes.cursor}
        style={{
          left: `${(cursor.x / IMAGE_SIDE) * 100}%`,
          top: `${(cursor.y / IMAGE_SIDE) * 100}%`,
          width: `${((2 * PEN_RADIUS) / IMAGE_SIDE) * 100}%`,
        }}
      />
    </div>
  );
}

function placeOf(event: PointerEvent<HTMLElement>): Place {
  const box = event.currentTarget.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * IMAGE_SIDE,
    y: ((event.clientY - box.top) / box.height) * IMAGE_SIDE,
  };
}
