import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { products, sumParts } from '../../core/neuron';
import { useCourse } from '../../store/course/courseContext';
import { DataTag } from '../../ui/DataTag';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { useFigureState } from '../../ui/useFigureState';
import { CellLine } from './CellLine';
import { DigitRow, isRight } from './DigitRow';
import { DuelChoice } from './DuelChoice';
import { type AskedDigit, tenDigits } from './duel';
import { FreshCheck } from './FreshCheck';
import { PaintBoard } from './PaintBoard';
import { PaintTools, type Pen, penValue } from './PaintTools';
import { ProductPictures } from './ProductPictures';
import { SumLines } from './SumLines';
import classes from './TemplateFigure.module.css';
import { type Template, type TemplateName, templateNames } from './template';
import { usePainting } from './usePainting';

/** What came of ten digits that the painter had not seen. */
export interface FreshResult {
  readonly right: number;
  /** Whether the template was painted by hand from a blank board. */
  readonly own: boolean;
}

const blankDigit = new Float32Array(784);

/** One neuron as a picture to paint: its 784 weights, a digit, their product, the sum and the answer. */
export function TemplateFigure({ onFresh }: { readonly onFresh: (result: FreshResult) => void }) {
  const { t } = useTranslation('neuron');
  const data = useCourse((course) => (course.data.status === 'ready' ? course.data.info.name : undefined));
  const painting = usePainting();
  const { duel, template, asked } = painting;
  const [chosen, choose] = useFigureState('x', 0, (text) => (/^\d$/.test(text) ? Number(text) : undefined));
  const [pen, setPen] = useState<Pen>('plus');
  const [cell, setCell] = useState<number>();
  const { digits, fresh, more } = useRounds(asked, template);
  const digit = digits[chosen];
  const image = digit?.image ?? blankDigit;
  const sum = sumParts(image, template);
  const right = digits.filter((one) => isRight(one, template)).length;

  function askMore(): void {
    const next = more();
    onFresh({ right: next.filter((one) => isRight(one, template)).length, own: painting.own });
  }

  return (
    <FigureFrame
      label={t('paint.label')}
      title={<DuelChoice duel={duel} onDuel={painting.setDuel} />}
      tools={<StartChoice start={painting.start} onStart={painting.begin} />}
      summary={t('paint.summary', { z: sum.z.toFixed(2), right, of: digits.length })}
    >
      <div className={classes.stage}>
        <div className={classes.figure}>
          <div>
            <LitPart part="w">
              <p className={classes.name}>{t('paint.w')}</p>
              <PaintBoard
                template={template}
                pen={penValue(pen, template.full)}
                onPaint={painting.paint}
                cell={cell}
                onCell={setCell}
              />
            </LitPart>
            <PaintTools
              pen={pen}
              onPen={setPen}
              full={template.full}
              bias={template.bias}
              onBias={painting.setBias}
              onClear={() => painting.begin('blank')}
            />
          </div>
          <div>
            <ProductPictures
              digit={digit}
              products={products(image, template.weights)}
              full={template.full}
              cell={cell}
              onCell={setCell}
            />
            <CellLine cell={cell} image={image} weights={template.weights} />
            <SumLines sum={sum} digit={duel.yes} />
          </div>
        </div>
        <div className={classes.row}>
          <DigitRow digits={digits} neuron={template} chosen={chosen} onChoose={choose} />
          <FreshCheck right={right} of={digits.length} fresh={fresh} onMore={askMore} />
          <DataTag data={data} />
        </div>
      </div>
    </FigureFrame>
  );
}

/** The ten digits in sight, and the next ten. */
function useRounds(asked: readonly AskedDigit[] | undefined, template: Template) {
  const [round, setRound] = useState(0);
  const [askedWith, setAskedWith] = useState<Template>();
  const digitsOf = (at: number) => (asked ? tenDigits(asked, at) : []);
  return {
    digits: digitsOf(round),
    fresh: round > 0 && askedWith === template,
    more() {
      setRound(round + 1);
      setAskedWith(template);
      return digitsOf(round + 1);
    },
  };
}

interface StartChoiceProps {
  readonly start: TemplateName;
  readonly onStart: (start: TemplateName) => void;
}

/** What the board begins with; pressed again, it begins anew. */
function StartChoice({ start, onStart }: StartChoiceProps) {
  const { t } = useTranslation('neuron');
  return (
    <SegmentedControl
      aria-label={t('paint.start')}
      withItemsBorders={false}
      value={start}
      onChange={(value) => onStart(value as TemplateName)}
      data={templateNames.map((value) => ({ value, label: t(`paint.${value}`) }))}
    />
  );
}
