import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { useLab } from '../../store/labContext';
import { FoldedLayers } from './FoldedLayers';
import { type Slot, slotEnds } from './foldLayers';
import { LayerEditor } from './LayerEditor';
import { LayerHeading } from './LayerHeading';

interface SlotHeadingProps {
  readonly slot: Slot;
  /** With the activation beside the number; else it is in the label, or nowhere when `bare`. */
  readonly roomy?: boolean;
  readonly bare?: boolean;
}

/** The heading of a hidden layer, or of folded ones. */
export function SlotHeading({ slot, roomy, bare }: SlotHeadingProps) {
  const { t } = useTranslation();
  const layer = useLab((lab) => lab.draft.layers[slotEnds(slot)[0]]);
  const activation = useLab((lab) => layer?.activation ?? lab.draft.activation);
  if (slot.kind === 'fold') {
    const span = { from: slot.from + 1, to: slot.to + 1 };
    return (
      <LayerHeading label={t('build.hiddenSpan', span)} number={`+ ${slot.to - slot.from + 1}`}>
        {(close) => <FoldedLayers from={slot.from} to={slot.to} onDone={close} />}
      </LayerHeading>
    );
  }
  if (!layer) return null;
  const name = activations[activation].label;
  const label = t('build.hidden', { number: slot.index + 1 });
  return (
    <LayerHeading
      label={roomy || bare ? label : `${slot.index + 1} · ${name}`}
      number={layer.units}
      note={roomy ? name : undefined}
    >
      {(close) => <LayerEditor index={slot.index} onDone={close} />}
    </LayerHeading>
  );
}
