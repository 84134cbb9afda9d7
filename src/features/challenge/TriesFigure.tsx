import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { useCourseKeys, useCourseResults } from '../../store/course/useCourseResults';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { FigureFrame } from '../../ui/FigureFrame';
import { RunSettings } from './RunSettings';
import { differences, type SettingName } from './settings';
import { TriesChart, TriesKeys } from './TriesChart';
import { TriesTable, type TryColumn } from './TriesTable';
import { type Try, triesOf, tryKey } from './tries';

export interface Challenge {
  /** Its tries' names in the course's store begin with it. */
  readonly name: string;
  /** The run that it begins with. */
  readonly base: TrainingRun;
  readonly settings: readonly SettingName[];
  readonly columns: readonly TryColumn[];
  readonly main: TryColumn;
  /** Accuracy to be reached. */
  readonly goal: number;
  readonly axis: CurveAxis;
  readonly meets: (one: Try) => boolean;
}

export interface TriesFigureProps {
  readonly challenge: Challenge;
  readonly label: string;
  /** The settings on screen. */
  readonly run: TrainingRun;
  readonly onRun: (run: TrainingRun) => void;
  readonly tools: ReactNode;
  /** Beneath the settings, such as how many parameters they make. */
  readonly children?: ReactNode;
}

/** Settings to choose, and a board of all that was tried with them. */
export function TriesFigure({ challenge, label, run, onRun, tools, children }: TriesFigureProps) {
  const { t } = useTranslation('your-turn');
  const runs = useCourseResults(useCourseKeys(`${challenge.name} `));
  const tries = triesOf(runs);
  const chosen = tryKey(challenge.name, run);
  const met = tries.filter(challenge.meets).length;
  const summary = tries.length ? t('summary', { count: tries.length, met }) : t('noTries');
  return (
    <FigureFrame label={label} tools={tools} summary={summary}>
      <RunSettings run={run} onRun={onRun} names={challenge.settings} changed={differences(run, challenge.base)} />
      {children}
      <TriesChart runs={runs} chosen={chosen} epochs={run.epochs} y={challenge.axis} goal={challenge.goal} />
      <TriesKeys />
      <TriesTable
        tries={tries}
        base={challenge.base}
        columns={challenge.columns}
        main={challenge.main}
        chosen={chosen}
        onChosen={onRun}
        meets={challenge.meets}
      />
    </FigureFrame>
  );
}
