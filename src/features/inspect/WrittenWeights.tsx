import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weights } from '../../core/weights';
import { useLab } from '../../store/labContext';
import { WeightPicture } from './WeightPicture';
import classes from './WrittenWeights.module.css';
import { type WrittenUnit, writtenWeights } from './writtenWeights';

const SHOWN = 8;

export interface WrittenWeightsProps {
  readonly readWeights: () => Promise<Weights>;
}

/** The first layer as pictures: where ink makes a unit stronger or weaker, as training left it. */
export function WrittenWeights({ readWeights }: WrittenWeightsProps) {
  const { t } = useTranslation();
  const network = useLab((lab) => lab.network);
  const epochs = useLab((lab) => (lab.history.phase === 'idle' ? lab.history.epochs.length : 0));
  const [units, setUnits] = useState<readonly WrittenUnit[]>([]);
  useEffect(() => {
    if (!network?.trained || !epochs) return setUnits([]);
    let wanted = true;
    readWeights()
      .then((weights) => wanted && setUnits(writtenWeights(network.run, weights, SHOWN)))
      // The network went away meanwhile: there is nothing to show.
      .catch(() => wanted && setUnits([]));
    return () => {
      wanted = false;
    };
  }, [network, epochs, readWeights]);
  if (!units.length) return null;
  const total = network?.run.layers[0]?.units ?? 10;
  return (
    <section data-region="weights" aria-labelledby="written">
      <h2 id="written" className={classes.title}>
        {t('inspect.written')} <span className={classes.some}>{t('inspect.some', { shown: units.length, total })}</span>
      </h2>
      <div className={classes.pictures}>
        {units.map(({ unit, change }) => (
          <WeightPicture key={unit} weights={change} label={t('inspect.unit', { unit: unit + 1 })} />
        ))}
      </div>
      <p className={classes.legend}>
        <span data-sign="for">{t('inspect.excites')}</span>
        <span data-sign="against">{t('inspect.inhibits')}</span>
      </p>
    </section>
  );
}
