import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import type { Engine } from '../../engine/Engine';
import { useLab } from '../../store/labContext';
import { type BenchNetwork, useBenchNetwork } from '../../store/useBenchNetwork';
import { useFigureState } from '../../ui/useFigureState';
import { HistogramsFigure } from './HistogramsFigure';
import classes from './LearnedView.module.css';
import { NetworkFigure } from './NetworkFigure';
import { type PickedUnit, parsePicked, pickedText } from './picked';
import { useCalm } from './useCalm';
import { useRunData } from './useRunData';
import { useSurveys } from './useSurveys';
import { WeightsFigure } from './WeightsFigure';

/** While training everything is drawn anew at most so often, ms. */
const CALM_MS = 300;

export interface LearnedViewProps {
  /** Reads images; nothing else is asked of it. */
  readonly engine: Pick<Engine, 'samples'>;
}

/** What training wrote into the network: its weights as pictures, a digit on its way, and the numbers of every layer. */
export function LearnedView({ engine }: LearnedViewProps) {
  const { t } = useTranslation('inspect');
  const bench = useBenchNetwork();
  if (!bench) return <p>{t('learned.nothing')}</p>;
  return <Learned engine={engine} now={bench} />;
}

function Learned({ engine, now }: LearnedViewProps & { readonly now: BenchNetwork }) {
  const { t } = useTranslation('inspect');
  const resting = useLab(({ history }) => history.phase === 'idle');
  const bench = useCalm(now, resting ? 0 : CALM_MS);
  const { checked, tests } = useRunData(engine, bench.run);
  const surveys = useSurveys(bench, checked);
  const layers = useMemo(() => denseLayers(bench.run), [bench.run]);
  const [text, setText] = useFigureState('unit', '', String);
  const picked = useMemo(() => parsePicked(text, layers), [text, layers]);
  const pick = useCallback((unit: PickedUnit | undefined) => setText(pickedText(unit)), [setText]);
  return (
    <div className={classes.view}>
      {bench.epoch === 0 && (
        <p className={classes.untrained}>
          {t('learned.untrained')} <a href="#/lab">{t('learned.toLab')}</a>
        </p>
      )}
      <WeightsFigure bench={bench} tests={tests} picked={picked} onPick={pick} />
      <NetworkFigure bench={bench} tests={tests} survey={surveys.present} picked={picked} onPick={pick} />
      <HistogramsFigure bench={bench} surveys={surveys} checked={checked} />
    </div>
  );
}
