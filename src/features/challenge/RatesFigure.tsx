import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { useCourseKeys, useCourseResults } from '../../store/course/useCourseResults';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { FigureFrame } from '../../ui/FigureFrame';
import { plainNumber } from '../../ui/format';
import { edgeOf, GOOD } from './goals';
import { RunSettings } from './RunSettings';
import classes from './Tries.module.css';
import { TriesTable } from './TriesTable';
import { isOver, type Try, triesOf, tryKey } from './tries';

/** Powers of ten of the learning rate, from 0.00001 to 10. */
const rateAxis: CurveAxis = {
  from: -5.15,
  to: 1.15,
  ticks: [-5, -4, -3, -2, -1, 0, 1],
  // As powers where the zeros would touch each other on a phone.
  text: (power) => ({ [-5]: '10⁻⁵', [-4]: '10⁻⁴' })[power] ?? plainNumber(10 ** power),
};
const accuracyAxis: CurveAxis = { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], text: (tick) => tick.toFixed(2) };

export interface RatesFigureProps {
  /** The tries' names in the course's store begin with it. */
  readonly name: string;
  readonly base: TrainingRun;
  readonly run: TrainingRun;
  readonly onRun: (run: TrainingRun) => void;
  readonly tools: ReactNode;
}

/** One epoch at each learning rate that was tried: what it left, and where learning ends. */
export function RatesFigure({ name, base, run, onRun, tools }: RatesFigureProps) {
  const { t } = useTranslation('your-turn');
  const tries = triesOf(useCourseResults(useCourseKeys(`${name} `))).toSorted((a, b) => a.run.lr - b.run.lr);
  const points = tries.filter(isOver).map((one) => [Math.log10(one.run.lr), one.last ?? 0] as const);
  const verdict = edgeText(tries, t);
  return (
    <FigureFrame label={t('ratesLabel')} tools={tools} summary={verdict}>
      <RunSettings run={run} onRun={onRun} names={['lr']} />
      <CurveChart
        x={rateAxis}
        y={accuracyAxis}
        height={216}
        lines={[
          { key: 'between', look: 'other', points },
          { key: 'tries', look: 'validation', points },
        ]}
        over={(space) => (
          <g>
            <path className={classes.goal} d={`M0 ${space.y(GOOD)}H${space.width}`} />
            <text className={classes.goalText} x={4} y={space.y(GOOD) + 17}>
              {t('goalLine', { value: GOOD })}
            </text>
            <path className={classes.goal} d={`M0 ${space.y(0.1)}H${space.width}`} />
            <text className={classes.goalText} x={4} y={space.y(0.1) - 6}>
              {t('chanceLine')}
            </text>
          </g>
        )}
      />
      <p className={classes.axisName}>{t('settings.lr')}</p>
      <p className={classes.verdict} role="status">
        {verdict}
      </p>
      <TriesTable
        tries={tries}
        base={{ ...base, lr: Number.NaN }}
        columns={['accuracy', 'last', 'lastLoss']}
        main="last"
        chosen={tryKey(name, run)}
        onChosen={onRun}
        meets={(one) => (one.last ?? 0) >= GOOD}
      />
    </FigureFrame>
  );
}

type Say = ReturnType<typeof useTranslation<'your-turn'>>['t'];

function edgeText(tries: readonly Try[], t: Say): string {
  const { holds, fails, found } = edgeOf(tries);
  if (!tries.length) return t('noTries');
  if (holds === undefined) return t('edge.none');
  if (fails === undefined) return t('edge.open', { holds: plainNumber(holds) });
  return t(found ? 'edge.found' : 'edge.wide', { holds: plainNumber(holds), fails: plainNumber(fails) });
}
