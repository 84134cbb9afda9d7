import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES, PIXELS } from '../../core/network';
import { useLab } from '../../store/labContext';
import { foldLayers, slotEnds } from './foldLayers';
import { LayerHeading } from './LayerHeading';
import classes from './NetworkLine.module.css';
import { OutputEditor } from './OutputEditor';
import { RayGlyph } from './RayGlyph';
import { SlotHeading } from './SlotHeading';

/** More hidden layers than this are folded on a phone. */
const MOST_NUMBERS = 2;

/** The network on a phone: one line of numbers; each opens its layer in a sheet. */
export function NetworkLine() {
  const { t } = useTranslation();
  const count = useLab((lab) => lab.draft.layers.length);
  return (
    <div className={classes.line}>
      <LayerHeading tight name={t('build.input')} number={PIXELS} />
      {foldLayers(count, MOST_NUMBERS).map((slot) => (
        <Fragment key={slotEnds(slot)[0]}>
          <RayGlyph />
          <SlotHeading slot={slot} room="phone" />
        </Fragment>
      ))}
      <RayGlyph />
      <LayerHeading name={t('build.output')} number={CLASSES}>
        {() => <OutputEditor />}
      </LayerHeading>
    </div>
  );
}
