import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FigureFrame.module.css';

export interface FigureFrameProps {
  /** Accessible name, and title where none is given. */
  readonly label: string;
  /** What stands above the drawing; false for none. */
  readonly title?: ReactNode | false;
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  /** Beside the drawing where there is room, else beneath: keys, readouts. */
  readonly notes?: ReactNode;
  /** What the figure shows now, in a sentence, for those who cannot see it. */
  readonly summary?: string;
  /** The same as a table, behind "as numbers". */
  readonly numbers?: ReactNode;
  readonly children: ReactNode;
}

/** A figure of the course: title and controls, the drawing with notes beside it, its text, its numbers. */
export function FigureFrame({ label, title = label, tools, notes, summary, numbers, children }: FigureFrameProps) {
  const { t } = useTranslation('frame');
  return (
    <figure className={classes.frame} aria-label={label}>
      {(title || tools) && (
        <div className={classes.head}>
          {title && <span className={classes.title}>{title}</span>}
          {tools}
        </div>
      )}
      <div className={classes.body} data-notes={notes ? true : undefined}>
        <div className={classes.drawing}>{children}</div>
        {notes && <div className={classes.notes}>{notes}</div>}
      </div>
      {summary && <figcaption className={classes.summary}>{summary}</figcaption>}
      {numbers && (
        <details className={classes.numbers}>
          <summary>{t('numbers')}</summary>
          <div className={classes.scroll}>{numbers}</div>
        </details>
      )}
    </figure>
  );
}
