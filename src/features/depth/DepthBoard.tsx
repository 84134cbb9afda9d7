import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { useCourseResults } from '../../store/course/useCourseResults';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import { FigureFrame } from '../../ui/FigureFrame';
import { BoardTable } from './BoardTable';
import { accuracyAxis, epochAxis } from './depthAxes';
import { depthResult } from './depthResult';

/** A network of the board. */
export interface Entrant {
  readonly key: string;
  readonly run: TrainingRun;
  readonly name: string;
  /** Stands at the end of its line; default its name. */
  readonly end?: string;
}

export interface DepthBoardProps {
  readonly label: string;
  readonly entrants: readonly Entrant[];
  /** The one in colour. */
  readonly chosen: string;
  readonly onChosen: (key: string) => void;
  readonly tools: ReactNode;
  readonly notes?: ReactNode;
  /** Room for what stands at the ends of the lines, px. */
  readonly right?: number;
}

/** Several networks on one chart, one of them in colour, and how each came out. */
export function DepthBoard({ label, entrants, chosen, onChosen, tools, notes, right = 100 }: DepthBoardProps) {
  const { t } = useTranslation('deeper');
  const runs = useCourseResults(entrants.map(({ key }) => key));
  const lines = entrants.flatMap(({ key, name, end = name }) =>
    boardLines(key, end, key === chosen, runs[key]?.records),
  );
  const known = entrants.map(({ key, run, name }) => ({ name, ...depthResult(run, runs[key]) }));
  const trained = known.filter(({ accuracy }) => accuracy !== undefined);
  const summary = trained.length
    ? trained.map(({ name, accuracy }) => `${name}: ${accuracy?.toFixed(3)}`).join(' · ')
    : t('boardEmpty');
  return (
    <FigureFrame label={label} tools={tools} notes={notes} summary={summary}>
      {/* the one in colour last, so that it lies on top */}
      <CurveChart
        x={epochAxis}
        y={accuracyAxis}
        height={236}
        xName={t('epoch')}
        lines={[...lines].sort((a, b) => Number(a.look !== 'other') - Number(b.look !== 'other'))}
        right={right}
      />
      <BoardTable entrants={entrants} chosen={chosen} onChosen={onChosen} />
    </FigureFrame>
  );
}

function boardLines(
  key: string,
  end: string,
  coloured: boolean,
  epochs: readonly { readonly epoch: number; readonly accuracy: number; readonly valAccuracy?: number }[] = [],
): readonly CurveLine[] {
  const train = epochs.map(({ epoch, accuracy }) => [epoch, accuracy] as const);
  if (!coloured) return [{ key, look: 'other', points: train, end }];
  const validation = epochs.map(({ epoch, valAccuracy }) => [epoch, valAccuracy ?? Number.NaN] as const);
  return [
    { key: `${key} validation`, look: 'validation', points: validation },
    { key, look: 'train', points: train, end },
  ];
}
