import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './BenchPad.module.css';
import { LabPad } from './LabPad';
import { PadTools } from './PadTools';

export interface BenchPadProps {
  /** What else can be done with the drawing; beside undo and clear. */
  readonly tools?: ReactNode;
}

/** The pad as it stands at the left of the bench: title, pad, undo and clear beneath. */
export function BenchPad({ tools }: BenchPadProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.column}>
      <h2 className={classes.title}>{t('draw.title')}</h2>
      <LabPad />
      <div className={classes.tools}>
        <PadTools />
        {tools}
      </div>
    </section>
  );
}
