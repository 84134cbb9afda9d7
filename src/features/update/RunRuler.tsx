import { useTranslation } from 'react-i18next';
import { ranges } from '../../core/run';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { NumberStepper } from '../../ui/NumberStepper';
import { useWidth } from '../../ui/useWidth';
import classes from './RunRuler.module.css';

export interface RunRulerProps {
  /** Training images. */
  readonly images: number;
  readonly epochs: number;
  readonly batch: number;
  readonly onEpochs: (epochs: number) => void;
  readonly onBatch: (batch: number) => void;
}

const epochLadder = [1, 2, 5, 10, 20, 50];
const batchLadder = [1, 10, 30, 50, 100, 500, 1000];

/** A whole run, one epoch of it, one step of that: three rulers, each a piece of the one above. */
export function RunRuler({ images, epochs, batch, onEpochs, onBatch }: RunRulerProps) {
  const { t } = useTranslation('by-hand');
  const steps = Math.ceil(images / batch);
  return (
    <FigureFrame
      label={t('ruler.label')}
      notes={
        <div className={classes.result}>
          <p>{t('ruler.updates')}</p>
          <strong>{countText(steps * epochs)}</strong>
        </div>
      }
      summary={t('ruler.summary', {
        images: countText(images),
        batch,
        steps: countText(steps),
        epochs,
        updates: countText(steps * epochs),
      })}
    >
      <div className={classes.rulers}>
        <LitPart part="epochs">
          <Named name="train_epochs" value={epochs} onChange={onEpochs} range={ranges.epochs} ladder={epochLadder} />
          <Ruler parts={epochs} text={t('ruler.run', { epochs })} />
        </LitPart>
        <Zoom parts={epochs} />
        <LitPart part="steps">
          <p className={classes.equation}>
            {countText(images)} / {countText(batch)} = <strong>{countText(steps)}</strong>
          </p>
          <Ruler parts={steps} text={t('ruler.epoch', { steps: countText(steps) })} />
        </LitPart>
        <Zoom parts={steps} />
        <LitPart part="batch">
          <Named name="batch_size" value={batch} onChange={onBatch} range={ranges.batch} ladder={batchLadder} />
          <Ruler parts={batch} text={t('ruler.step', { batch: countText(batch) })} />
        </LitPart>
      </div>
    </FigureFrame>
  );
}

interface NamedProps {
  readonly name: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly range: (typeof ranges)[keyof typeof ranges];
  readonly ladder: readonly number[];
}

function Named({ name, ...field }: NamedProps) {
  return (
    <div className={classes.named}>
      <code>{name}</code>
      <NumberStepper label={name} {...field} />
    </div>
  );
}

const HEIGHT = 22;

/** A bar in equal parts, the first in colour; parts too thin to be told apart are ticked only as finely as the eye can. */
function Ruler({ parts, text }: { readonly parts: number; readonly text: string }) {
  const [ref, width] = useWidth(640);
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((n) => (n * width) / parts >= 5) ?? 10_000;
  const ticks = Array.from({ length: Math.floor((parts - 1) / every) }, (_, index) => (index + 1) * every);
  return (
    <div ref={ref} className={classes.ruler}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <rect className={classes.bar} width={width} height={HEIGHT} rx={2} />
        <rect className={classes.first} width={Math.max(2, width / parts)} height={HEIGHT} rx={2} />
        {ticks.map((tick) => (
          <line key={tick} x1={(tick * width) / parts} x2={(tick * width) / parts} y1={0} y2={HEIGHT} />
        ))}
      </svg>
      <p className={classes.text}>{text}</p>
    </div>
  );
}

/** From the first part of one ruler to the whole of the next. */
function Zoom({ parts }: { readonly parts: number }) {
  const [ref, width] = useWidth(640);
  return (
    <div ref={ref} className={classes.zoom}>
      <svg width={width} height={26} aria-hidden="true">
        <path d={`M0 0H${Math.max(2, width / parts)}L${width} 26H0Z`} />
      </svg>
    </div>
  );
}
