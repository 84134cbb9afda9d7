import { useTranslation } from 'react-i18next';
import type { SlipChoiceProps } from './SlipCurves';
import classes from './SlipRows.module.css';
import { otherEntries } from './sweep';
import { useSlipName } from './useSlipName';

/** The slips that are no matter of degree: accuracy as a bar, a tick where it is known to be on MNIST. */
export function SlipRows({ results, chosen, onChoose }: SlipChoiceProps) {
  const { t } = useTranslation('predict');
  const nameOf = useSlipName();
  return (
    <ul className={classes.rows} aria-label={t('slips.others')}>
      {otherEntries.map(({ key, slip, reference }) => {
        const accuracy = results[key]?.accuracy;
        return (
          <li key={key}>
            <button type="button" className={classes.row} aria-pressed={key === chosen} onClick={() => onChoose(key)}>
              <span className={classes.name}>{nameOf(slip)}</span>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.fill} style={{ width: `${(accuracy ?? 0) * 100}%` }} />
                {reference !== undefined && <span className={classes.tick} style={{ left: `${reference * 100}%` }} />}
              </span>
              <span className={classes.value}>{accuracy === undefined ? '–' : short(accuracy)}</span>
              <span className={classes.reference}>{reference === undefined ? '' : short(reference)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function short(accuracy: number): string {
  return accuracy.toFixed(3).replace(/^0/, '');
}
