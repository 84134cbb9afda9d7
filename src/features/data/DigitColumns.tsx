import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import type { DatasetInfo } from '../../data/Dataset';
import { grouped } from '../../ui/format';
import { PixelGrid } from '../../ui/PixelGrid';
import type { ReadSamples } from '../../ui/ReadSamples';
import { WordButton } from '../../ui/WordButton';
import classes from './DigitColumns.module.css';
import { SHOWN, useDigitSamples } from './useDigitSamples';

export interface DigitColumnsProps {
  readonly info: DatasetInfo;
  readonly readSamples: ReadSamples;
}

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);
const places = Array.from({ length: SHOWN }, (_, place) => place);

/** A column a digit: some of its images, and how many there are. */
export function DigitColumns({ info, readSamples }: DigitColumnsProps) {
  const { t } = useTranslation();
  const [turn, setTurn] = useState(0);
  const samples = useDigitSamples(readSamples, info, turn);
  const most = Math.max(1, ...info.trainCounts);
  return (
    <section>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('data.samples')}</h2>
        <WordButton label={t('data.shuffleSamples')} onClick={() => setTurn(turn + 1)} />
      </div>
      <ul className={classes.columns} aria-label={t('data.counts')}>
        {digits.map((digit) => {
          const train = info.trainCounts[digit];
          const test = info.testCounts[digit];
          const name = t('data.countOf', { digit, train: grouped(train), test: grouped(test) });
          return (
            <li key={digit} className={classes.column} title={name}>
              {places.map((place) => (
                <PixelGrid key={place} values={samples[digit]?.[place]} label={t('data.digit', { digit })} />
              ))}
              <strong className={classes.digit}>{digit}</strong>
              <span className={classes.track}>
                <span className={classes.bar} style={{ width: `${(train / most) * 100}%` }} />
              </span>
              <span className={classes.count}>{grouped(train)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
