import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab, useLabStore } from '../../store/labContext';
import { DrawingPad } from '../../ui/pad/DrawingPad';

/** The pad whose strokes are the lab's. Empty, it says what to do, or which image of the test set is on the bench. */
export function LabPad() {
  const { t } = useTranslation();
  const store = useLabStore();
  const strokes = useLab((lab) => lab.strokes);
  const subject = useLab((lab) => lab.subject);
  const surface = useMemo(() => ({ strokes: () => store.getState().strokes, draw: store.getState().draw }), [store]);
  const hint =
    subject.kind === 'image' ? t('draw.testImage', { number: subject.row, label: subject.label }) : t('draw.empty');
  return <DrawingPad strokes={strokes} surface={surface} hint={hint} />;
}
