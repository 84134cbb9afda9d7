import { useTranslation } from 'react-i18next';
import { INK_SIDE } from '../../core/digit';
import type { WrittenDigit } from '../../data/strokes/createWriter';
import { AllographSketch } from './AllographSketch';
import { BoxPicture } from './BoxPicture';
import { HandSketch } from './HandSketch';
import { MassPicture } from './MassPicture';
import { PenSketch } from './PenSketch';
import { PixelPicture } from './PixelPicture';
import { sketchSide } from './sketchSide';
import classes from './WritingLadder.module.css';
import { WritingStep } from './WritingStep';

/** The six steps from strokes to pixels, each a picture and a sentence. */
export function WritingLadder({ written }: { readonly written: WrittenDigit }) {
  const { t } = useTranslation();
  const { label: digit, strokes, pixels, steps } = written;
  const { allograph, reduction } = steps;
  const { box, scaled, mass, offset } = reduction;
  const side = sketchSide(strokes);
  const scale = INK_SIDE / Math.max(box.width, box.height);
  const widths = strokes.flatMap((stroke) => stroke.map(({ radius }) => 2 * radius * scale));
  const centre = [mass[0] + offset[0], mass[1] + offset[1]] as const;
  return (
    <ol className={classes.ladder} aria-label={t('strokes.steps', { digit })}>
      <WritingStep title={t('strokes.strokes')} note={t('strokes.strokesNote', { points: allograph.flat().length })}>
        <AllographSketch allograph={allograph} side={side} label={t('strokes.strokesPicture', { digit })} />
      </WritingStep>
      <WritingStep title={t('strokes.hand')} note={t('strokes.handNote')}>
        <HandSketch steps={steps} side={side} label={t('strokes.handPicture', { digit })} />
      </WritingStep>
      <WritingStep
        title={t('strokes.pen')}
        note={t('strokes.penNote', { from: Math.min(...widths).toFixed(1), to: Math.max(...widths).toFixed(1) })}
      >
        <PenSketch strokes={strokes} side={side} label={t('strokes.penPicture', { digit })} />
      </WritingStep>
      <WritingStep title={t('strokes.box')} note={t('strokes.boxNote', { columns: scaled.width, rows: scaled.height })}>
        <BoxPicture scaled={scaled} label={t('strokes.boxPicture', { digit })} />
      </WritingStep>
      <WritingStep
        title={t('strokes.mass')}
        note={t('strokes.massNote', { column: centre[0].toFixed(1), row: centre[1].toFixed(1) })}
      >
        <MassPicture reduction={reduction} label={t('strokes.massPicture', { digit })} />
      </WritingStep>
      <WritingStep title={t('strokes.done')} note={t('strokes.doneNote')}>
        <PixelPicture pixels={pixels} label={t('strokes.donePicture', { digit })} />
      </WritingStep>
    </ol>
  );
}
