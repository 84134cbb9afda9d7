import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { InkPad } from '../../ui/pad/InkPad';
import type { PadInk } from '../../ui/pad/PadInk';

/** The lab's pad: its ink is what the bench reads. */
export function DrawingPad() {
  const store = useLabStore();
  const strokes = useLab((lab) => lab.strokes);
  const ink = useMemo<PadInk>(
    () => ({
      strokes: () => store.getState().strokes,
      draw: (next) => store.getState().draw(next),
      undo: () => store.getState().undo(),
    }),
    [store],
  );
  return <InkPad strokes={strokes} ink={ink} hint={<PadHint />} />;
}

/** What to do on an empty pad, or which image of the test set is on the bench instead of a drawing. */
function PadHint() {
  const { t } = useTranslation();
  const subject = useLab((lab) => lab.subject);
  return subject.kind === 'image'
    ? t('draw.testImage', { number: subject.row, label: subject.label })
    : t('draw.empty');
}
