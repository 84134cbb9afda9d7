import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LitPart } from '../../ui/LitPart';
import { ValueSlider } from '../../ui/ValueSlider';
import { WordButton } from '../../ui/WordButton';
import classes from './PaintTools.module.css';
import { signed } from './signed';
import { BIAS_LIMIT } from './usePainting';

const pens = ['plus', 'minus', 'eraser'] as const;
export type Pen = (typeof pens)[number];

/** What a pen writes, at this size of full colour. */
export function penValue(pen: Pen, full: number): number {
  return { plus: full, minus: -full, eraser: 0 }[pen];
}

export interface PaintToolsProps {
  readonly pen: Pen;
  readonly onPen: (pen: Pen) => void;
  readonly full: number;
  readonly bias: number;
  readonly onBias: (bias: number) => void;
  readonly onClear: () => void;
}

/** The three pens, each saying what it writes, and the bias. */
export function PaintTools({ pen, onPen, full, bias, onBias, onClear }: PaintToolsProps) {
  const { t } = useTranslation('neuron');
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          className={classes.pens}
          aria-label={t('paint.pen')}
          withItemsBorders={false}
          value={pen}
          onChange={(value) => onPen(value as Pen)}
          data={pens.map((value) => ({
            value,
            label: (
              <span className={classes.pen} data-pen={value}>
                {value === 'eraser' ? t('paint.eraser') : signed(penValue(value, full))}
              </span>
            ),
          }))}
        />
        <WordButton quiet icon="clear" label={t('paint.clear')} onClick={onClear} />
      </div>
      <LitPart part="b" className={classes.bias}>
        <ValueSlider
          label={t('paint.biasSlider')}
          value={bias}
          text={signed(bias, 1)}
          min={-BIAS_LIMIT}
          max={BIAS_LIMIT}
          step={0.1}
          onChange={(value) => onBias(Math.round(value * 10) / 10)}
        />
      </LitPart>
    </>
  );
}
