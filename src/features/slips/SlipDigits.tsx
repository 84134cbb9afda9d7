import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { CLASSES } from '../../core/network';
import { makeSlip, type Slip } from '../../core/slips';
import { networkOf } from '../../store/course/networkOf';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf, type SampleImages } from '../../ui/ReadSamples';
import classes from './SlipDigits.module.css';
import type { Subject } from './useSweep';

/** Among so many test images, one of each digit is found. */
const ROWS = Array.from({ length: 120 }, (_, row) => row);

export interface SlipDigitsProps {
  readonly slip: Slip;
  /** Undefined while there is no trained network to read them. */
  readonly subject: Subject | undefined;
}

/** One test image of each digit with the slip made, and what the network reads now. */
export function SlipDigits({ slip, subject }: SlipDigitsProps) {
  const { t } = useTranslation('predict');
  const samples = useCourseSamples('test', ROWS);
  const network = useMemo(() => subject && networkOf(subject.run, subject.weights), [subject]);
  const digits = useMemo(() => (samples ? firstOfEach(samples) : []), [samples]);
  const spoilt = useMemo(
    () =>
      digits.map(({ row, label, pixels }) => {
        const image = makeSlip(slip, pixels, row);
        const answer = network?.predict(image);
        const shown = slip.kind === 'undivided' ? pixels : image;
        return { row, label, shown, guess: answer && argMax(answer), sure: answer?.[argMax(answer)] };
      }),
    [digits, slip, network],
  );
  return (
    <ol className={classes.digits} aria-label={t('slips.digits')}>
      {spoilt.map(({ row, label, shown, guess, sure }) => (
        <li key={row} data-wrong={(guess !== undefined && guess !== label) || undefined}>
          <PixelGrid
            values={shown}
            label={guess === undefined ? t('slips.digit', { label }) : t('image', { row, label, guess })}
          />
          <span aria-hidden="true">
            <b>{guess ?? '–'}</b> {sure === undefined ? '' : sure.toFixed(2)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function firstOfEach(samples: SampleImages) {
  return Array.from({ length: CLASSES }, (_, label) => samples.labels.indexOf(label))
    .filter((row) => row >= 0)
    .map((row) => ({ row, label: samples.labels[row], pixels: greysOf(samples, row) }));
}
