import { Radio } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initializers } from '../../core/initializers';
import { HistogramChart } from './HistogramChart';
import { histogramOf, reachOf } from './histogram';
import classes from './MysteryTask.module.css';
import { spreadText } from './spreadText';
import { mystery, type StartName, startNames } from './starts';
import { useStarts } from './useStarts';

const runs = [mystery.run];

/** A histogram from an initializer that is not told; which one was it? */
export function MysteryTask({ onRight }: { readonly onRight: () => void }) {
  const { t } = useTranslation(['keras', 'frame']);
  const [answer, setAnswer] = useState<StartName>();
  const sums = useStarts(runs)?.[0].layers[mystery.layer];
  const histogram = useMemo(() => sums && histogramOf(sums.values, reachOf(sums.spread)), [sums]);
  function choose(value: string): void {
    const chosen = startNames.find((name) => name === value);
    setAnswer(chosen);
    if (chosen === mystery.start) onRight();
  }
  return (
    <div className={classes.mystery}>
      <div role="img" aria-label={t('mystery.label', { spread: sums ? spreadText(sums.spread) : '' })}>
        <div className={classes.plot}>{histogram && <HistogramChart histograms={[histogram]} height={90} />}</div>
      </div>
      <p className={classes.spread}>{sums && t('mystery.spread', { spread: spreadText(sums.spread) })}</p>
      <Radio.Group aria-label={t('mystery.choices')} value={answer ?? null} onChange={choose}>
        {startNames.map((name) => (
          <Radio key={name} className={classes.choice} value={name} label={initializers[name].label} />
        ))}
      </Radio.Group>
      <p className={classes.verdict} role="status">
        {answer && t(answer === mystery.start ? 'answer.right' : 'answer.wrong', { ns: 'frame' })}
      </p>
    </div>
  );
}
