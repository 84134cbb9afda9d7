import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { useLab } from '../../store/labContext';
import type { Room } from './benchLayout';
import { FoldedLayers } from './FoldedLayers';
import { type Slot, slotEnds } from './foldLayers';
import { LayerEditor } from './LayerEditor';
import { LayerHeading } from './LayerHeading';

interface SlotHeadingProps {
  readonly slot: Slot;
  /** Room for the heading; a phone has none for the activation. */
  readonly room: Room | 'phone';
}

/** The heading of a hidden layer, or of folded ones. */
export function SlotHeading({ slot, room }: SlotHeadingProps) {
  const { t } = useTranslation();
  const layer = useLab((lab) => lab.draft.layers[slotEnds(slot)[0]]);
  const activation = useLab((lab) => layer?.activation ?? lab.draft.activation);
  const look = { small: room === 'tight', tight: room === 'phone' };
  if (slot.kind === 'fold') {
    const span = { from: slot.from + 1, to: slot.to + 1 };
    return (
      <LayerHeading name={t('build.hiddenSpan', span)} number={`+ ${slot.to - slot.from + 1}`} {...look}>
        {(close) => <FoldedLayers from={slot.from} to={slot.to} onDone={close} />}
      </LayerHeading>
    );
  }
  if (!layer) return null;
  const { label } = activations[activation];
  const crowded = room === 'dense' || room === 'tight';
  return (
    <LayerHeading
      name={t('build.hidden', { number: slot.index + 1 })}
      label={crowded ? `${slot.index + 1} · ${label}` : undefined}
      number={layer.units}
      note={room === 'wide' ? label : undefined}
      {...look}
    >
      {(close) => <LayerEditor index={slot.index} onDone={close} />}
    </LayerHeading>
  );
}
