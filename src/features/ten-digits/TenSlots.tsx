import { useTranslation } from 'react-i18next';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './TenSlots.module.css';
import type { Reading } from './ten';

export interface TenSlotsProps {
  readonly order: readonly number[];
  readonly readings: readonly Reading[];
}

/** A place for each of the ten: the image as the network got it, and what it read. */
export function TenSlots({ order, readings }: TenSlotsProps) {
  const { t } = useTranslation('your-turn');
  return (
    <ol className={classes.slots} aria-label={t('ten.slots')}>
      {order.map((asked, place) => {
        const reading = readings[place];
        const wrong = reading && reading.read !== asked;
        return (
          <li key={asked} data-next={place === readings.length || undefined} data-wrong={wrong || undefined}>
            {reading ? (
              <PixelGrid values={reading.pixels} label={t('ten.image', { asked })} className={classes.image} />
            ) : (
              <span className={classes.empty} aria-hidden="true" />
            )}
            <span className={classes.word}>
              {reading ? (wrong ? t('ten.readAs', { read: reading.read }) : reading.read) : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
