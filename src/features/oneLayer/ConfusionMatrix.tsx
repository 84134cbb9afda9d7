import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, nextCell } from '../../core/confusionCell';
import { CLASSES } from '../../core/network';
import { confusionShade } from '../../ui/confusionShade';
import classes from './Confusion.module.css';

export interface ConfusionMatrixProps {
  /** Counts, row = label, column = guess; undefined before there are any. */
  readonly confusion: readonly (readonly number[])[] | undefined;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** Ten rows of what was written, ten columns of what was read; a cell is picked by pressing it or with the arrows. */
export function ConfusionMatrix({ confusion, cell, onCell }: ConfusionMatrixProps) {
  const { t } = useTranslation('one-layer');
  const most = confusion ? Math.max(...confusion.flatMap((row, i) => row.filter((_, j) => i !== j))) : 0;
  const stop = cell ?? { label: 0, guess: 1 };

  function move(event: KeyboardEvent<HTMLTableElement>): void {
    const press = event.key === 'Enter' || event.key === ' ';
    const next = confusion && (press ? stop : nextCell(stop, event.key, CLASSES));
    if (!next) return;
    event.preventDefault();
    onCell(next);
    event.currentTarget.rows[next.label + 1].cells[next.guess + 1].focus();
  }
  function press({ target }: MouseEvent): void {
    const { label, guess } = (target as HTMLElement).dataset;
    if (confusion && label && guess) onCell({ label: Number(label), guess: Number(guess) });
  }
  return (
    <div className={classes.matrix}>
      <p className={classes.across}>{t('readAs')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells can be picked is a grid */}
      <table className={classes.grid} role="grid" aria-label={t('matrix')} onKeyDown={move} onClick={press}>
        <thead>
          <tr>
            <td />
            {digits.map((digit) => (
              <th key={digit} scope="col">
                {digit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {digits.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {digits.map((guess) => {
                const count = confusion?.[label][guess] ?? 0;
                const picked = cell?.label === label && cell.guess === guess;
                return (
                  <td
                    key={guess}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
                    role="gridcell"
                    tabIndex={confusion && stop.label === label && stop.guess === guess ? 0 : -1}
                    aria-selected={picked}
                    aria-label={t('cell', { label, guess, count })}
                    data-diagonal={label === guess || undefined}
                    style={label === guess || !count ? undefined : confusionShade(count / most)}
                    data-label={label}
                    data-guess={guess}
                  >
                    {count > 0 && count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
