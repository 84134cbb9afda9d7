import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { shownNumber } from '../../core/shownNumber';
import type { Flow } from './useFlow';

/** What the figure shows, in a sentence. @param label the digit that it is, once it is there */
export function useFlowSummary({ layers, layer, unit }: Flow, label: number | undefined): string {
  const { t } = useTranslation('layers');
  const { a } = layers[layers.length - 1];
  const guess = argMax(a);
  return t('flow.summary', {
    label: label ?? '–',
    guess,
    probability: a[guess].toFixed(2),
    number: layer.number,
    unit: unit + 1,
    z: shownNumber(layer.z[unit]),
    a: shownNumber(layer.a[unit]),
  });
}
