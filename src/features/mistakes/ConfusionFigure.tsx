import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Cell, worstCell } from '../../core/confusionCell';
import type { BenchReading } from '../../store/useReadings';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { ClassTable } from './ClassTable';
import classes from './ConfusionFigure.module.css';
import { ConfusionGrid } from './ConfusionGrid';
import { ExportLine } from './ExportLine';

export interface ConfusionFigureProps {
  /** Undefined before the network is trained: the matrix stands empty. */
  readonly reading: BenchReading | undefined;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

/** Which digits are taken for which, as counts or as shares, with how well each digit is told from the others. */
export function ConfusionFigure({ reading, cell, onCell }: ConfusionFigureProps) {
  const { t } = useTranslation('inspect');
  const [rates, setRates] = useFigureState('rates', false, (text) => (text === 'true' ? true : undefined));
  const worst = reading && worstCell(reading.confusion);
  const count = worst && reading.confusion[worst.label][worst.guess];
  return (
    <FigureFrame
      label={t('mistakes.matrix')}
      tools={
        <SegmentedControl
          size="xs"
          aria-label={t('mistakes.what')}
          withItemsBorders={false}
          data={[
            { value: 'counts', label: t('mistakes.counts') },
            { value: 'rates', label: t('mistakes.rates') },
          ]}
          value={rates ? 'rates' : 'counts'}
          onChange={(value) => setRates(value === 'rates')}
        />
      }
      summary={worst && t('mistakes.summary', { mistakes: reading.mistakes, count, ...worst })}
      numbers={reading && <ClassTable confusion={reading.confusion} />}
    >
      <ConfusionGrid confusion={reading?.confusion} rates={rates} cell={reading && cell} onCell={onCell} />
      <p className={classes.key}>
        <span className={classes.right}>{t('mistakes.right')}</span>
        <span className={classes.wrong}>{t('mistakes.wrong')}</span>
        <span>{t('mistakes.press')}</span>
      </p>
      {reading && <ExportLine reading={reading} rates={rates} />}
    </FigureFrame>
  );
}
