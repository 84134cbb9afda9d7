import { useTranslation } from 'react-i18next';
import { curveGap } from '../../core/curveGap';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import { needsReset } from '../../store/needsReset';
import { WordButton } from '../../ui/WordButton';
import classes from './EngineTrials.module.css';

export interface EngineTrialsProps {
  /** The run begins anew: what covers the charts may go. */
  readonly onRepeat?: () => void;
}

/** Comparing engines: try them all on this network, or train the same run again on another and see equal curves. */
export function EngineTrials({ onRepeat }: EngineTrialsProps) {
  const { t } = useTranslation();
  const idle = useLab(({ history, measuring }) => history.phase === 'idle' && measuring === undefined);
  const trained = useLab(({ history }) => history.epochs.length > 0);
  const engine = useLab(({ draft }) => draft.engine);
  const measure = useLab(({ measureEngines }) => measureEngines);
  const repeat = useLab(({ repeatOn }) => repeatOn);
  const same = useSameCurve();
  return (
    <div className={classes.trials}>
      {same && <p className={classes.same}>{same}</p>}
      <WordButton label={t('engine.measure')} disabled={!idle} onClick={() => void measure()} />
      {trained && (
        <WordButton
          label={t('engine.repeat', { engine: t(`engine.short.${engine}`) })}
          disabled={!idle}
          onClick={() => {
            onRepeat?.();
            // A failure stands on the page already.
            repeat(engine).catch(() => undefined);
          }}
        />
      )}
    </div>
  );
}

/** How far this run and the one before are apart, where they differ in nothing but their engines. */
function useSameCurve(): string | undefined {
  const { t } = useTranslation();
  const epochs = useLab(({ history }) => history.epochs);
  const before = useLab(comparable);
  const gap = before && curveGap(epochs, before.epochs);
  if (!gap || !before.engine) return undefined;
  return t('engine.sameCurve', {
    engine: t(`engine.${before.engine}`),
    epochs: gap.epochs,
    loss: gap.loss.toExponential(1),
    accuracy: gap.accuracy.toFixed(4),
  });
}

function comparable({ kept, network, history }: LabState) {
  if (!kept || !network || needsReset(kept.run, network.run)) return undefined;
  return kept.history.data === history.data ? kept.history : undefined;
}
