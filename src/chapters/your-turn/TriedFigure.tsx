import type { ReactNode } from 'react';
import type { TrainingRun } from '../../core/run';
import { type Challenge, TriesFigure } from '../../features/challenge/TriesFigure';
import { tryKey } from '../../features/challenge/tries';
import { useSettings } from '../../features/challenge/useSettings';
import { OpenInLab } from '../../features/course/OpenInLab';
import { TrainBar } from '../../features/course/TrainBar';

export interface TriedFigureProps {
  readonly challenge: Challenge;
  readonly label: string;
  /** Beneath the settings, of the run that they make. */
  readonly meter?: (run: TrainingRun) => ReactNode;
}

/** A challenge's settings and board, with the button that trains and the way into the lab. */
export function TriedFigure({ challenge, label, meter }: TriedFigureProps) {
  const { name, base } = challenge;
  const [run, setRun] = useSettings(name, base);
  return (
    <>
      <TriesFigure
        challenge={challenge}
        label={label}
        run={run}
        onRun={setRun}
        tools={<TrainBar runKey={tryKey(name, run)} run={run} />}
      >
        {meter?.(run)}
      </TriesFigure>
      <OpenInLab run={run} />
    </>
  );
}
