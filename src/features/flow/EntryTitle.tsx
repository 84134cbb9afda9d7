import { useTranslation } from 'react-i18next';
import { WordButton } from '../../ui/WordButton';
import { EntryName } from './EntryName';
import classes from './SumTable.module.css';
import type { Flow } from './useFlow';

/** Which entry it is, in the slides' letters and in code; a step to its neighbours. */
export function EntryTitle({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('layers');
  const { layer, unit } = flow;
  const step = (to: number) => flow.chooseUnit(layer.number, (to + layer.units) % layer.units);
  return (
    <div className={classes.title}>
      <WordButton quiet iconOnly icon="left" label={t('sum.previous')} onClick={() => step(unit - 1)} />
      <span className={classes.entry}>
        <EntryName letter="a" layer={layer.number} unit={unit + 1} />
        <code className={classes.code}>
          A{layer.number}[0, {unit}]
        </code>
      </span>
      <WordButton quiet iconOnly icon="right" label={t('sum.next')} onClick={() => step(unit + 1)} />
      <WordButton label={t('sum.brightest')} onClick={() => flow.chooseLayer(layer.number)} />
    </div>
  );
}
