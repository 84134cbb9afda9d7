import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PAD_SIZE, PEN_WIDTH, type Strokes } from '../../core/digit';
import classes from './DrawingPad.module.css';
import { InkStroke } from './InkStroke';
import type { PadSurface } from './PadSurface';
import { useKeyPen } from './useKeyPen';
import { usePen } from './usePen';

export interface DrawingPadProps {
  readonly strokes: Strokes;
  /** Where the pen draws; the same object from one render to the next. */
  readonly surface: PadSurface;
  /** What stands on the pad while it is empty. */
  readonly hint: string;
}

/** The square to draw a digit on. It fills the width it is given; ink is kept as vectors in pad units. */
export function DrawingPad({ strokes, surface, hint }: DrawingPadProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const pointer = usePen(surface);
  const { pen, ...keys } = useKeyPen(surface);
  return (
    <div
      className={classes.pad}
      // An application, so that screen readers pass the arrow keys on.
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: drawn on with the keyboard as well
      tabIndex={0}
      aria-label={t('draw.pad')}
      aria-describedby={hintId}
      onContextMenu={(event) => event.preventDefault()}
      {...pointer}
      {...keys}
    >
      <svg viewBox={`0 0 ${PAD_SIZE} ${PAD_SIZE}`} className={classes.ink} aria-hidden="true">
        {strokes.map((stroke, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place in the drawing
          <InkStroke key={index} stroke={stroke} />
        ))}
        {pen && (
          <circle
            className={classes.cursor}
            data-down={pen.down || undefined}
            cx={pen.at[0]}
            cy={pen.at[1]}
            r={PEN_WIDTH / 2}
          />
        )}
      </svg>
      {strokes.length === 0 && <p className={classes.hint}>{hint}</p>}
      <VisuallyHidden id={hintId}>{t('draw.keys')}</VisuallyHidden>
      <VisuallyHidden role="status">{pen ? t(pen.down ? 'draw.penDown' : 'draw.penUp') : ''}</VisuallyHidden>
    </div>
  );
}
