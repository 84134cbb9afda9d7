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
  const { room, image, strips, output } = layout;
  const wide = room === 'wide';
  // Before the next layer's heading; alone in the middle where there is no layer yet.
  const plusAt = (place: number) =>
    count ? (strips[place] ?? output) - (wide ? 44 : 24) : (image.x + image.size + output) / 2;
  return (
    <>
      <div className={classes.head} style={{ left: image.x }}>
        <LayerHeading name={t('build.input')} number={PIXELS} note="28 × 28" />
      </div>
      {slots.map((slot, place) => (
        <div className={classes.head} style={{ left: strips[place] - 2 }} key={slotEnds(slot)[0]}>
          <SlotHeading slot={slot} room={room} />
        </div>
      ))}
      {[...slots.map((slot) => slotEnds(slot)[0]), count].map((index, place) => (
        <div className={classes.plus} data-region="layers" style={{ left: plusAt(place) }} key={index}>
          <AddLayerButton index={index} small={!wide} />
        </div>
      ))}
      <div className={classes.head} style={{ left: output - 2 }}>
        <LayerHeading
          name={t('build.output')}
          number={CLASSES}
          note={wide && layout.bars ? 'softmax' : undefined}
          position="bottom-end"
        >
          {() => <OutputEditor />}
        </LayerHeading>
      </div>
    </>
  );
}
