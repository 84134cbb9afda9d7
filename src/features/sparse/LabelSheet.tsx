import type { LabelForm } from './labelFit';
import classes from './WrongLabelsFigure.module.css';

export interface LabelSheetProps {
  readonly labels: readonly number[];
  readonly form: LabelForm;
  readonly caption: string;
}

/** Rows of the batch that are drawn. */
const SHOWN = 8;

/** The first labels of the batch as the loss is given them: ten numbers a row, or one. */
export function LabelSheet({ labels, form, caption }: LabelSheetProps) {
  return (
    <div className={classes.sheet}>
      <p>{caption}</p>
      <div className={classes.rows} aria-hidden="true">
        {labels.slice(0, SHOWN).map((label, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a label is its row
          <div key={row} className={classes.row}>
            {form === 'integer' ? (
              <span data-one>{label}</span>
            ) : (
              Array.from({ length: 10 }, (_, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its class
                <span key={k} data-one={k === label || undefined}>
                  {k === label ? 1 : 0}
                </span>
              ))
            )}
          </div>
        ))}
        <div className={classes.row}>⋮</div>
      </div>
    </div>
  );
}
