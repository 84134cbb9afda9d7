import { useTranslation } from 'react-i18next';
import type { ClassState } from '../../core/sleep';
import { countText } from '../../ui/countText';
import { LineKey } from '../../ui/curves/LineKey';
import { useLit } from '../../ui/litContext';
import type { StairPlace } from './StairBoard';
import classes from './StairNotes.module.css';
import { imagesIn, type Stairs, stuckIn } from './stairs';

export interface StairNotesProps {
  readonly stairs: Stairs;
  readonly place: StairPlace;
  readonly withSlides: boolean;
}

/** The key to the drawing, and what the chosen epoch's evaluation counted. */
export function StairNotes({ stairs, place, withSlides }: StairNotesProps) {
  const { t } = useTranslation('loop');
  const states = place.epoch === undefined ? undefined : stairs.states[place.epoch - 1];
  return (
    <div className={classes.notes}>
      <StairKey withSlides={withSlides} />
      {states ? (
        <Counted states={states} epoch={place.epoch ?? 0} label={place.label} />
      ) : (
        <p className={classes.text}>{t('stairs.empty')}</p>
      )}
    </div>
  );
}

function StairKey({ withSlides }: Pick<StairNotesProps, 'withSlides'>) {
  const { t } = useTranslation('loop');
  const { lit, light } = useLit();
  return (
    <ul className={classes.key}>
      <li>
        <LineKey look="train" name={t('stairs.training')} />
      </li>
      <li>
        <LineKey look="validation" name={t('stairs.validation')} />
      </li>
      {withSlides && (
        <li>
          <LineKey look="slides" name={t('stairs.slides')} />
        </li>
      )}
      <li
        data-lit={lit === 'asleep' || undefined}
        onPointerEnter={() => light('asleep')}
        onPointerLeave={() => light(undefined)}
      >
        <span className={classes.swatch} data-state="asleep" />
        {t('stairs.asleep')}
      </li>
      <li>
        <span className={classes.swatch} data-state="awake" />
        {t('stairs.awake')}
      </li>
    </ul>
  );
}

interface CountedProps {
  readonly states: readonly ClassState[];
  readonly epoch: number;
  readonly label: number | undefined;
}

function Counted({ states, epoch, label }: CountedProps) {
  const { t } = useTranslation('loop');
  const stuck = stuckIn(states);
  const sleeping = states.filter(({ asleep }) => asleep);
  const picked = label === undefined ? undefined : states[label];
  return (
    <div>
      <p className={classes.after}>{t('stairs.afterEpoch', { epoch })}</p>
      <p className={classes.count} data-asleep={sleeping.length > 0 || undefined}>
        {countText(stuck)}
      </p>
      <p className={classes.text}>{t('stairs.stuck', { images: countText(imagesIn(states)) })}</p>
      {sleeping.map((state) => (
        <p key={state.label} className={classes.text}>
          {t(state.stuck === state.images ? 'stairs.every' : 'stairs.nearly', {
            stuck: countText(state.stuck),
            images: countText(state.images),
            digit: state.label,
          })}
        </p>
      ))}
      {picked && (
        <p className={classes.row}>
          {t('stairs.row', {
            digit: picked.label,
            right: countText(picked.right),
            images: countText(picked.images),
            stuck: countText(picked.stuck),
          })}
        </p>
      )}
    </div>
  );
}
