import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { INK_SIDE, PAD_SIZE, type Reduction, type Strokes } from '../../core/digit';
import { IMAGE_SIDE } from '../../core/network';
import { PixelGrid } from '../PixelGrid';
import { InkStroke } from './InkStroke';
import classes from './ReductionLadder.module.css';

export interface ReductionLadderProps {
  readonly strokes: Strokes;
  readonly reduction: Reduction;
  /** What stands under each of the four steps, such as the network's guess at that point. */
  readonly answers?: readonly ReactNode[];
}

/** The four steps from ink to 28 × 28, each a small picture and a sentence, as MNIST was made. */
export function ReductionLadder({ strokes, reduction, answers }: ReductionLadderProps) {
  const { t } = useTranslation();
  const { box, scaled, mass, offset } = reduction.steps;
  const sizes = {
    wide: Math.round(box.width),
    high: Math.round(box.height),
    columns: scaled.width,
    rows: scaled.height,
  };
  const centre = { column: (mass[0] + offset[0]).toFixed(1), row: (mass[1] + offset[1]).toFixed(1) };
  return (
    <ol className={classes.ladder} data-answered={answers ? true : undefined}>
      <Step title={t('draw.stepInk')} note={t('draw.stepInkNote')} answer={answers?.[0]}>
        <Pad strokes={strokes} />
      </Step>
      <Step title={t('draw.stepBox')} note={t('draw.stepBoxNote', sizes)} answer={answers?.[1]}>
        <Pad strokes={strokes}>
          <rect className={classes.box} x={box.left} y={box.top} width={box.width} height={box.height} />
        </Pad>
      </Step>
      <Step title={t('draw.stepScaled')} note={t('draw.stepScaledNote', sizes)} answer={answers?.[2]}>
        <div className={classes.scaled}>
          <div style={{ width: `${(scaled.width / INK_SIDE) * 100}%` }}>
            <PixelGrid
              values={scaled.values}
              columns={scaled.width}
              rows={scaled.height}
              label={t('draw.stepScaled')}
            />
          </div>
        </div>
      </Step>
      <Step title={t('draw.stepCentred')} note={t('draw.stepCentredNote', centre)} answer={answers?.[3]}>
        <PixelGrid values={reduction.pixels} label={t('draw.stepCentred')} />
        <Centre column={mass[0] + offset[0]} row={mass[1] + offset[1]} />
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly title: string;
  readonly note: string;
  readonly answer: ReactNode;
  readonly children: ReactNode;
}

function Step({ title, note, answer, children }: StepProps) {
  return (
    <li className={classes.step}>
      <div className={classes.picture}>{children}</div>
      <p className={classes.title}>{title}</p>
      <p className={classes.note}>{note}</p>
      {answer}
    </li>
  );
}

function Pad({ strokes, children }: { strokes: Strokes; children?: ReactNode }) {
  return (
    <svg className={classes.pad} viewBox={`0 0 ${PAD_SIZE} ${PAD_SIZE}`} aria-hidden="true">
      {strokes.map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place in the drawing
        <InkStroke key={index} stroke={stroke} />
      ))}
      {children}
    </svg>
  );
}

/** A cross where the centre of mass is. */
function Centre({ column, row }: { column: number; row: number }) {
  const x = column + 0.5;
  const y = row + 0.5;
  return (
    <svg className={classes.centre} viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} aria-hidden="true">
      <path d={`M${x - 3} ${y}h6M${x} ${y - 3}v6`} />
    </svg>
  );
}
