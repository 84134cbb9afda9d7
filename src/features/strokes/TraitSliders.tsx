import { useTranslation } from 'react-i18next';
import type { Hand } from '../../data/strokes/Hand';
import { TraitSlider } from './TraitSlider';
import classes from './TraitSliders.module.css';
import { type TraitName, traits } from './traits';

export interface TraitSlidersProps {
  readonly digit: number;
  readonly hand: Hand;
  /** Traits that are no longer the writer's. */
  readonly held: Partial<Hand>;
  readonly onHold: (name: TraitName, value: number | undefined) => void;
}

/** The writer's traits, each on a track. */
export function TraitSliders({ digit, hand, held, onHold }: TraitSlidersProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.hand}>
      <div className={classes.traits}>
        {traits.map((trait) => (
          <TraitSlider
            key={trait.name}
            trait={trait}
            digit={digit}
            value={hand[trait.name]}
            held={held[trait.name] !== undefined}
            onHold={(value) => onHold(trait.name, value)}
          />
        ))}
      </div>
      <p className={classes.note}>{t('strokes.usual')}</p>
    </div>
  );
}
