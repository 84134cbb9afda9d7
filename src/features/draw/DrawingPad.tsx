import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PAD_SIZE, PEN_WIDTH } from '../../core/digit';
import { useLab } from '../../store/labContext';
import classes from './DrawingPad.module.css';
import { InkStroke } from './InkStroke';
import { useKeyPen } from './useKeyPen';
import { usePen } from './usePen';

/** The square to draw a digit on. It fills the width it is given; ink is kept as vectors in pad units. */
export function DrawingPad() {
  const { t } = useTranslation();
  const strokes = useLab((lab) => lab.strokes);
  const hintId = useId();
  const pointer = usePen();
  const { pen, ...keys } = useKeyPen();
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
      <PadHint />
      <VisuallyHidden id={hintId}>{t('draw.keys')}</VisuallyHidden>
      <VisuallyHidden role="status">{pen ? t(pen.down ? 'draw.penDown' : 'draw.penUp') : ''}</VisuallyHidden>
    </div>
  );
}

/** What to do on an empty pad, or which image of the test set is on the bench instead of a drawing. */
function PadHint() {
  const { t } = useTranslation();
  const subject = useLab((lab) => lab.subject);
  const empty = useLab((lab) => lab.strokes.length === 0);
  if (!empty) return null;
  return (
    <p className={classes.hint}>
      {subject.kind === 'image' ? t('draw.testImage', { number: subject.row, label: subject.label }) : t('draw.empty')}
    </p>
  );
}
