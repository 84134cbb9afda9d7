import { useTranslation } from 'react-i18next';
import type { CourseResult } from '../../store/course/useCourseResults';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { LineKey } from '../../ui/curves/LineKey';
import classes from './Tries.module.css';

export interface TriesChartProps {
  readonly runs: Readonly<Record<string, CourseResult>>;
  /** The one in colour; the others are grey. */
  readonly chosen: string;
  /** Epochs that the settings on screen ask for. */
  readonly epochs: number;
  readonly y: CurveAxis;
  /** Accuracy to be reached. */
  readonly goal: number;
}

/** The chosen try's accuracy in training and on validation, that of the other tries on validation, and the goal. */
export function TriesChart({ runs, chosen, epochs, y, goal }: TriesChartProps) {
  const { t } = useTranslation('your-turn');
  const others = Object.entries(runs).flatMap(([key, { records }]) =>
    key === chosen ? [] : [{ key, look: 'other' as const, points: validationOf(records) }],
  );
  const records = runs[chosen]?.records ?? [];
  const lines: readonly CurveLine[] = [
    ...others,
    { key: 'training', look: 'train', points: records.map(({ epoch, accuracy }) => [epoch, accuracy] as const) },
    { key: 'validation', look: 'validation', points: validationOf(records) },
  ];
  const last = Math.max(epochs, ...Object.values(runs).map((run) => run.records.length));
  return (
    <CurveChart
      x={{ from: 0.5, to: last + 0.5, ticks: Array.from({ length: last }, (_, index) => index + 1) }}
      y={y}
      height={216}
      xName={t('epoch')}
      lines={lines}
      over={(space) => (
        <g>
          <path className={classes.goal} d={`M0 ${space.y(goal)}H${space.width}`} />
          <text className={classes.goalText} x={4} y={space.y(goal) + 17}>
            {t('goalLine', { value: goal })}
          </text>
        </g>
      )}
    />
  );
}

function validationOf(records: CourseResult['records']): readonly (readonly [number, number])[] {
  return records.flatMap(({ epoch, valAccuracy }) =>
    valAccuracy === undefined ? [] : [[epoch, valAccuracy] as const],
  );
}

/** What the lines are. */
export function TriesKeys() {
  const { t } = useTranslation('your-turn');
  return (
    <div className={classes.keys}>
      <LineKey look="train" name={t('keys.training')} />
      <LineKey look="validation" name={t('keys.validation')} />
      <LineKey look="other" name={t('keys.others')} />
    </div>
  );
}
