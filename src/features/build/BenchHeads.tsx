import { useTranslation } from 'react-i18next';
import { CLASSES, PIXELS } from '../../core/network';
import { useLab } from '../../store/labContext';
import { AddLayerButton } from './AddLayerButton';
import classes from './Bench.module.css';
import type { BenchLayout } from './benchLayout';
import { type Slot, slotEnds } from './foldLayers';
import { LayerHeading } from './LayerHeading';
import { OutputEditor } from './OutputEditor';
import { SlotHeading } from './SlotHeading';

interface Props {
  readonly layout: BenchLayout;
  readonly slots: readonly Slot[];
}

/** The headings above the bench: each layer's name and units, and "+" where a layer can be added. */
export function BenchHeads({ layout, slots }: Props) {
  const { t } = useTranslation();
  const count = useLab((lab) => lab.draft.layers.length);
  const inset = layout.roomy ? 52 : 24;
  return (
    <>
      <div className={classes.head} style={{ left: layout.image.x }}>
        <LayerHeading label={t('build.input')} number={PIXELS} note="28 × 28" />
      </div>
      {slots.map((slot, place) => (
        <div className={classes.head} style={{ left: layout.strips[place] - 2 }} key={slotEnds(slot)[0]}>
          <SlotHeading slot={slot} roomy={layout.roomy} />
        </div>
      ))}
      {[...slots.map((slot) => slotEnds(slot)[0]), count].map((index, place) => (
        <div className={classes.plus} style={{ left: (layout.strips[place] ?? layout.output) - inset }} key={index}>
          <AddLayerButton index={index} small={!layout.roomy} />
        </div>
      ))}
      <div className={classes.head} style={{ left: layout.output - 2 }}>
        <LayerHeading label={t('build.output')} number={CLASSES} note="softmax" position="bottom-end">
          {() => <OutputEditor />}
        </LayerHeading>
      </div>
    </>
  );
}
