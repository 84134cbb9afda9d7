import { useTranslation } from 'react-i18next';
import { confusedPairs } from '../../core/confusedPairs';
import type { Cell } from '../../core/confusionCell';
import { FigureFrame } from '../../ui/FigureFrame';
import { grouped } from '../../ui/format';
import classes from './Confusion.module.css';
import { ConfusionMatrix } from './ConfusionMatrix';
import { MistakePanel } from './MistakePanel';
import type { OneLayerView } from './useOneLayer';

export interface ConfusionFigureProps {
  readonly view: OneLayerView;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

/** Which digit is read as which, and some of the images themselves. */
export function ConfusionFigure({ view, cell, onCell }: ConfusionFigureProps) {
  const { t } = useTranslation('one-layer');
  const evaluation = view.snapshot?.evaluation;
  const label = t('confusion');
  if (!evaluation) {
    return (
      <FigureFrame label={label} summary={t('confusionEmpty')}>
        <ConfusionMatrix confusion={undefined} cell={undefined} onCell={onCell} />
        <p className={classes.empty}>{t('confusionEmpty')}</p>
      </FigureFrame>
    );
  }
  const { confusion, guesses } = evaluation;
  const wrong = guesses.length - confusion.reduce((sum, row, digit) => sum + row[digit], 0);
  const summary = t('confusionSummary', {
    epoch: view.epoch,
    wrong: grouped(wrong),
    images: grouped(guesses.length),
    pairs: confusedPairs(confusion).length,
  });
  return (
    <FigureFrame label={label} summary={summary} notes={<MistakePanel view={view} cell={cell} />}>
      <p className={classes.summary}>{summary}</p>
      <ConfusionMatrix confusion={confusion} cell={cell} onCell={onCell} />
    </FigureFrame>
  );
}
