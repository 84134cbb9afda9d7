import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QueueBar } from '../../features/course/QueueBar';
import { depthRun } from '../../features/depth/depthRuns';
import { RaceFigure } from '../../features/depth/RaceFigure';
import { type Heat, RATES, raceKey } from '../../features/depth/race';

export interface RaceProps {
  /** How many seeds race. */
  readonly seeds: number;
  readonly onSeeds: (seeds: number) => void;
}

/** Both learning rates over several seeds, each seed's pair from the same start weights, one run after the other. */
export function Race({ seeds, onSeeds }: RaceProps) {
  const { t } = useTranslation('deeper');
  const list = Array.from({ length: seeds }, (_, index) => index + 1);
  const wishes = list.flatMap((seed) =>
    RATES.map((lr) => ({ key: raceKey(lr, seed), run: depthRun({ depth: 2, lr, seed }), evaluateTraining: true })),
  );
  const tools = (
    <>
      <QueueBar wishes={wishes} label={t('raceStart')} />
      <SegmentedControl
        aria-label={t('seeds')}
        withItemsBorders={false}
        value={String(seeds)}
        onChange={(value) => onSeeds(Number(value))}
        data={[3, 5, 7].map((value) => ({ value: String(value), label: t('seedCount', { value }) }))}
      />
    </>
  );
  return <RaceFigure seeds={list} tools={tools} />;
}

export interface RateGuessProps {
  readonly guess: number | undefined;
  readonly onGuess: (rate: number) => void;
  readonly heats: readonly Heat[];
}

/** Which rate the student expects to win, and how it came out. */
export function RateGuess({ guess, onGuess, heats }: RateGuessProps) {
  const { t } = useTranslation('deeper');
  const decided = heats.filter(({ winner }) => winner !== undefined);
  const wins = decided.filter(({ winner }) => winner === guess).length;
  return (
    <>
      <SegmentedControl
        aria-label={t('guess')}
        withItemsBorders={false}
        value={guess === undefined ? '' : String(guess)}
        onChange={(value) => onGuess(Number(value))}
        data={RATES.map(String)}
      />
      {guess !== undefined && decided.length >= 3 && (
        <p role="status">{t('guessed', { rate: guess, wins, seeds: decided.length })}</p>
      )}
    </>
  );
}
