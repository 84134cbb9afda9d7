import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import { MatrixRow } from './MatrixRow';
import classes from './PredictionMatrix.module.css';
import type { TestReading } from './readTestSet';
import { rowsInSight, type Sight, scrollTo } from './rowsInSight';

/** Height of a row, rem; that of the heading as well, which stays on top. */
const ROW_REM = 2;

export interface PredictionMatrixProps {
  readonly reading: TestReading | undefined;
  readonly guesses: Uint8Array | undefined;
  readonly rows: number;
  readonly row: number;
  readonly onRow: (row: number) => void;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);
const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** All rows by their numbers, of which only those in sight are in the page. */
export function PredictionMatrix({ reading, guesses, rows, row, onRow }: PredictionMatrixProps) {
  const { t } = useTranslation('predict');
  const sight = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState<Sight>({ top: 0, rowHeight: 32, height: 352 });
  const { first, last } = rowsInSight(scroll, rows);
  const inSight = Array.from({ length: last - first }, (_, index) => first + index);

  function measure(): void {
    if (sight.current) setScroll(sightOf(sight.current));
  }
  // The chosen row comes into sight, wherever it was chosen.
  useEffect(() => {
    if (sight.current) sight.current.scrollTop = scrollTo(row, sightOf(sight.current));
  }, [row]);

  function step(event: KeyboardEvent): void {
    const by = steps[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? rows - 1 : by && row + by;
    if (next === undefined) return;
    event.preventDefault();
    onRow(Math.min(rows - 1, Math.max(0, next)));
  }
  function press({ target }: PointerEvent): void {
    const chosen = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (chosen) onRow(Number(chosen));
  }
  return (
    <section
      ref={sight}
      className={classes.sight}
      aria-label={t('matrix.grid')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={measure}
      onKeyDown={step}
      onPointerUp={press}
    >
      <table className={classes.matrix} aria-rowcount={rows + 1}>
        <thead>
          <tr className={classes.row} aria-rowindex={1}>
            <th scope="col">{t('matrix.row')}</th>
            <td />
            {digits.map((digit) => (
              <th key={digit} scope="col">
                {digit}
              </th>
            ))}
            <th scope="col" title={t('matrix.guess')}>
              {t('matrix.guessShort')}
            </th>
            <th scope="col">{t('matrix.labelShort')}</th>
          </tr>
        </thead>
        {/* The rows that are not drawn are there as room above and below. */}
        <tbody style={{ paddingTop: `${first * ROW_REM}rem`, paddingBottom: `${(rows - last) * ROW_REM}rem` }}>
          {inSight.map((each) => (
            <MatrixRow key={each} row={each} reading={reading} guess={guesses?.[each]} chosen={each === row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is seen of the rows below the heading. */
function sightOf(element: HTMLElement): Sight {
  const rowHeight = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { top: element.scrollTop, rowHeight, height: element.clientHeight - rowHeight };
}
