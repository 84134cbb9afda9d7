import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { CLASSES } from '../../core/network';
import { DigitBars } from '../../ui/DigitBars';
import { FigureFrame } from '../../ui/FigureFrame';
import { grouped } from '../../ui/format';
import { LitPart } from '../../ui/LitPart';
import { NumberStepper } from '../../ui/NumberStepper';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import { useFigureState } from '../../ui/useFigureState';
import { WordButton } from '../../ui/WordButton';
import classes from './PredictFigure.module.css';
import { PredictionMatrix } from './PredictionMatrix';
import type { TestReading } from './readTestSet';

const PAPER = new Float32Array(784);

export interface PredictFigureProps {
  readonly reading: TestReading | undefined;
  readonly tools: ReactNode;
}

/** The matrix that predict returns, to be browsed row by row, and one row of it as a picture, ten bars and an answer. */
export function PredictFigure({ reading, tools }: PredictFigureProps) {
  const { t } = useTranslation('predict');
  const rows = reading?.labels.length ?? 10_000;
  const [wanted, setRow] = useFigureState('row', 0, (text) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined));
  const row = Math.min(wanted, rows - 1);
  const guesses = useMemo(() => reading && guessesOf(reading), [reading]);
  const wrong = guesses?.reduce((sum, guess, at) => sum + (guess === reading?.labels[at] ? 0 : 1), 0) ?? 0;
  const read = reading && guesses ? { label: reading.labels[row], guess: guesses[row] } : undefined;

  function nextMistake(): void {
    if (!reading || !guesses) return;
    const isWrong = (at: number) => guesses[at] !== reading.labels[at];
    const order = Array.from({ length: rows }, (_, step) => (row + 1 + step) % rows);
    setRow(order.find(isWrong) ?? row);
  }
  return (
    <FigureFrame
      label={t('matrix.label')}
      tools={
        <>
          <span className={classes.shape}>({grouped(rows)}, 10)</span>
          {tools}
        </>
      }
      summary={read ? t('matrix.summary', { row, ...read, rows: grouped(rows), wrong }) : t('eval.empty')}
    >
      <div className={classes.tools}>
        <span className={classes.row}>
          <span aria-hidden="true">{t('matrix.row')}</span>
          <NumberStepper
            label={t('matrix.row')}
            value={row}
            onChange={setRow}
            range={{ min: 0, max: rows - 1, whole: true }}
            ladder={useMemo(() => Array.from({ length: rows }, (_, at) => at), [rows])}
          />
        </span>
        <WordButton label={t('matrix.next')} icon="arrow" onClick={nextMistake} disabled={!wrong} />
        {reading && <span className={classes.wrong}>{t('matrix.wrong', { count: wrong })}</span>}
      </div>
      <div className={classes.body}>
        <PredictionMatrix reading={reading} guesses={guesses} rows={rows} row={row} onRow={setRow} />
        <div className={classes.one}>
          <div className={classes.picture}>
            <PixelGrid
              values={reading ? greysOf(reading, row) : PAPER}
              label={read ? t('image', { row, ...read }) : t('matrix.noImage')}
            />
          </div>
          <LitPart part="argmax" className={classes.answer}>
            <p>
              np.argmax(test_pred[{row}]){' '}
              <b data-wrong={(read && read.guess !== read.label) || undefined}>{read?.guess ?? '–'}</b>
            </p>
            <p>
              test_labels[{row}] <b>{read?.label ?? '–'}</b>
            </p>
          </LitPart>
          <div className={classes.bars}>
            <DigitBars
              probabilities={reading?.probabilities.subarray(row * CLASSES, (row + 1) * CLASSES)}
              top={read?.guess}
            />
          </div>
        </div>
      </div>
    </FigureFrame>
  );
}

function guessesOf({ probabilities, labels }: TestReading): Uint8Array {
  return Uint8Array.from(labels, (_, row) => argMax(probabilities, row * CLASSES, CLASSES));
}
