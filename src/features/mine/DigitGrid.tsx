import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnDigit } from '../../data/own/OwnDigit';
import { PixelGrid } from '../../ui/PixelGrid';
import { probabilityText } from '../../ui/probabilityText';
import { useWidth } from '../../ui/useWidth';
import classes from './DigitGrid.module.css';
import { gridWindow } from './gridWindow';
import { pixelsOf } from './pixelsOf';
import type { Reading } from './Reading';

/** Least width of a cell and height of every row, px. */
const CELL = 66;
const HEIGHT = 88;
/** Height that is in sight at most, px; as in the style sheet. */
const VIEW = 440;

export interface DigitGridProps {
  readonly digits: readonly OwnDigit[];
  readonly readings: ReadonlyMap<OwnDigit, Reading>;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** All drawings as the network gets them, however many; only those in sight are drawn. */
export function DigitGrid({ digits, readings, selected, onSelect, onDelete }: DigitGridProps) {
  const { t } = useTranslation('mine');
  const [measured, width] = useWidth(600);
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const { columns, rows, from, to } = gridWindow(digits.length, {
    width,
    cell: CELL,
    height: HEIGHT,
    view: VIEW,
    scrolled,
  });
  const at = Math.min(active, digits.length - 1);
  const focus = useFocusCell(box, at);

  function move(event: KeyboardEvent): void {
    const digit = digits[at];
    const goal = goalOf(event.key, at, columns, digits.length);
    if (goal !== undefined) focus(goal, setActive, Math.floor(goal / columns) * HEIGHT);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(digit.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') onDelete(digit.id);
    else return;
    event.preventDefault();
  }
  const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return (
    <div ref={box} className={classes.grid} onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}>
      <div
        ref={measured}
        className={classes.rows}
        style={{ height: rows * HEIGHT }}
        role="listbox"
        aria-label={t('list.grid')}
        tabIndex={-1}
        onKeyDown={move}
      >
        {drawn.map((row) => (
          <div
            key={row}
            className={classes.row}
            role="presentation"
            style={{ top: row * HEIGHT, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {digits.slice(row * columns, (row + 1) * columns).map((digit, column) => {
              const index = row * columns + column;
              return (
                <Cell
                  key={digit.id}
                  digit={digit}
                  reading={readings.get(digit)}
                  place={{ index, count: digits.length, active: index === at, selected: digit.id === selected }}
                  onPress={() => {
                    setActive(index);
                    onSelect(digit.id);
                  }}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Where a key leads; undefined for one that leads nowhere. */
function goalOf(key: string, at: number, columns: number, count: number): number | undefined {
  const page = columns * Math.floor(VIEW / HEIGHT);
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -page,
    PageDown: page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step));
}

/** Moves the focus to a cell that may not be drawn yet: scrolled to first, focused once it is there. */
function useFocusCell(box: React.RefObject<HTMLDivElement | null>, at: number) {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    if (!cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
  });
  return (goal: number, setActive: (index: number) => void, top: number) => {
    const view = box.current;
    wanted.current = true;
    setActive(goal);
    if (!view) return;
    if (top < view.scrollTop) view.scrollTop = top;
    else if (top + HEIGHT > view.scrollTop + view.clientHeight) view.scrollTop = top + HEIGHT - view.clientHeight + 12;
  };
}

interface CellProps {
  readonly digit: OwnDigit;
  readonly reading: Reading | undefined;
  readonly place: {
    readonly index: number;
    readonly count: number;
    readonly active: boolean;
    readonly selected: boolean;
  };
  readonly onPress: () => void;
}

function Cell({ digit, reading, place, onPress }: CellProps) {
  const { t } = useTranslation('mine');
  const { label, strokes } = digit;
  const verdict = reading && (reading.guess === label ? 'right' : 'wrong');
  const confidence = reading && probabilityText(reading.confidence);
  const name = !reading
    ? t('list.item', { label, number: place.index + 1 })
    : verdict === 'right'
      ? t('list.itemRight', { label, confidence })
      : t('list.itemWrong', { label, guess: reading.guess, confidence });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
    <div
      className={classes.cell}
      role="option"
      aria-selected={place.selected}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      data-index={place.index}
      tabIndex={place.active ? 0 : -1}
      title={name}
      onClick={onPress}
    >
      <VisuallyHidden>{name}</VisuallyHidden>
      <PixelGrid values={pixelsOf(strokes)} label="" />
      <span className={classes.caption} data-verdict={verdict} aria-hidden="true">
        {verdict === 'wrong' ? `${label} → ${reading?.guess}` : label}
      </span>
    </div>
  );
}
