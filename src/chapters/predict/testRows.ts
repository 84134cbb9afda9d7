import type { TFunction } from 'i18next';
import { batchLosses, printedLoss } from '../../core/batchLosses';
import { argMax } from '../../core/confusion';
import { CLASSES } from '../../core/network';
import { slidesBands } from '../../core/slidesBands';
import type { SlidesRow } from '../../features/course/slidesVerdict';
import { EVALUATE_BATCH } from '../../features/reading/EvaluateFigure';
import type { TestReading } from '../../features/reading/readTestSet';

const { testLoss, testAccuracy } = slidesBands.keras;

/** The slides' figures of the test set, yours, and where honest runs end. */
export function testRows(t: TFunction<'predict'>, reading: TestReading | undefined): readonly SlidesRow[] {
  const printed = reading && printedLoss(batchLosses(reading.probabilities, reading.labels, EVALUATE_BATCH));
  return [
    { label: t('testLoss'), slides: '.1003', yours: reading?.loss, band: testLoss, digits: 4 },
    { label: t('testAccuracy'), slides: '.9735', yours: reading?.accuracy, band: testAccuracy, digits: 4 },
    // Half of the mean, and half of next to nothing.
    { label: t('testPrinted'), slides: '.0502', yours: printed, band: [testLoss[0] / 2, 0.06], digits: 4 },
    {
      label: t('firstAnswer'),
      slides: '7',
      yours: reading && argMax(reading.probabilities, 0, CLASSES),
      digits: 0,
    },
    { label: t('firstLabel'), slides: '7', yours: reading?.labels[0], digits: 0 },
  ];
}
