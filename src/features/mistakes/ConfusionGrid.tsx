import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClassMetrics, classMetrics } from '../../core/classMetrics';
import { type Cell, nextCell } from '../../core/confusionCell';
import { CLASSES } from '../../core/network';
import { confusionShade } from '../../ui/confusionShade';
import classes from './ConfusionGrid.module.css';
import { shareText } from './shareText';

export interface ConfusionGridProps {
  /** Counts, row = label, column = guess; undefined before there are any. */
  readonly confusion: readonly (readonly number[])[] | undefined;
  /** Whether a cell shows its share of the row in place of the count. */
  readonly rates: boolean;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** Ten rows of what was written, ten columns of what was read. The arrows go from cell to cell, Enter picks one. */
export function ConfusionGrid({ confusion, rates, cell, onCell }: ConfusionGridProps) {
  const { t } = useTranslation('inspect');
  const [at, setAt] = useState<Cell>();
  const stop = at ?? cell ?? { label: 0, guess: 1 };
  const metrics = confusion && classMetrics(confusion);
  const most = Math.max(1, ...(confusion ?? []).flatMap((row, i) => row.filter((_, j) => i !== j)));
  const wrong = cell && cell.label !== cell.guess;

  function move(event: KeyboardEvent<HTMLTableElement>): void {
    const press = event.key === 'Enter' || event.key === ' ';
    const next = confusion && (press ? stop : nextCell(stop, event.key, CLASSES));
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    if (press) onCell(next);
    event.currentTarget.rows[next.label + 1].cells[next.guess + 1].focus();
  }
  function press({ target }: MouseEvent): void {
    const { label, guess } = (target as HTMLElement).dataset;
    if (!confusion || !label || !guess) return;
    const pressed = { label: Number(label), guess: Number(guess) };
    setAt(pressed);
    onCell(pressed);
  }
  return (
    <div className={classes.matrix}>
      <p className={classes.across}>{t('mistakes.readAs')}</p>
      <p className={classes.down}>{t('mistakes.written')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells can be picked is a grid */}
      <table className={classes.grid} role="grid" aria-label={t('mistakes.matrix')} onKeyDown={move} onClick={press}>
        <thead>
          <tr>
            <td />
            {digits.map((digit) => (
              <th key={digit} scope="col" data-on={cell?.guess === digit ? (wrong ? 'wrong' : 'right') : undefined}>
                {digit}
              </th>
            ))}
            <th scope="col" className={classes.figure}>
              {t('mistakes.recall')}
            </th>
            <th scope="col" className={classes.figure}>
              F1
            </th>
          </tr>
        </thead>
        <tbody>
          {digits.map((label) => (
            <tr key={label}>
              <th scope="row" data-on={cell?.label === label ? 'right' : undefined}>
                {label}
              </th>
              {digits.map((guess) => (
                <Square
                  key={guess}
                  label={label}
                  guess={guess}
                  confusion={confusion}
                  most={most}
                  rates={rates}
                  picked={cell?.label === label && cell.guess === guess}
                  reached={stop.label === label && stop.guess === guess}
                />
              ))}
              <Figure metrics={metrics?.[label]} name="recall" on={cell?.label === label} />
              <Figure metrics={metrics?.[label]} name="f1" on={cell?.label === label} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('mistakes.precision')}</th>
            {digits.map((digit) => (
              <Figure key={digit} metrics={metrics?.[digit]} name="precision" on={cell?.guess === digit} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface SquareProps extends Cell, Pick<ConfusionGridProps, 'confusion' | 'rates'> {
  /** Of any mistake, the most frequent one's count. */
  readonly most: number;
  readonly picked: boolean;
  /** Where the keyboard stands. */
  readonly reached: boolean;
}

function Square({ label, guess, confusion, most, rates, picked, reached }: SquareProps) {
  const { t } = useTranslation('inspect');
  const count = confusion?.[label][guess] ?? 0;
  const share = count / (confusion?.[label].reduce((sum, each) => sum + each, 0) || 1);
  const shade = label === guess || !count ? undefined : confusionShade(count / most);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells can be picked is a grid
      role="gridcell"
      tabIndex={confusion && reached ? 0 : -1}
      aria-selected={picked}
      aria-label={confusion && t('mistakes.cell', { label, guess, count, share: shareText(share) })}
      data-diagonal={label === guess || undefined}
      data-label={label}
      data-guess={guess}
      style={shade}
    >
      {count > 0 && (rates ? shareText(share) : count)}
    </td>
  );
}

interface FigureProps {
  readonly metrics: ClassMetrics | undefined;
  readonly name: 'precision' | 'recall' | 'f1';
  /** Whether it is the chosen cell's. */
  readonly on: boolean;
}

function Figure({ metrics, name, on }: FigureProps) {
  return (
    <td className={classes.figure} data-name={name} data-on={on || undefined}>
      {metrics && shareText(metrics[name])}
    </td>
  );
}
