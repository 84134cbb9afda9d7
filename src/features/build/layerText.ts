import type { TFunction } from 'i18next';
import type { DenseLayer } from '../../core/network';
import { countText } from '../../ui/countText';

/** How a layer's parameters add up: 784 × 64 + 64. */
export function productText({ inputs, units }: DenseLayer): string {
  return `${inputs} × ${units} + ${units}`;
}

/** The parameters of some layers together: 52,650. */
export function parametersText(layers: readonly DenseLayer[]): string {
  return countText(layers.reduce((sum, { parameters }) => sum + parameters, 0));
}

/** "64 units", "1 unit". */
export function unitsText(t: TFunction, units: number): string {
  return units === 1 ? t('build.oneUnit') : t('build.unitsOf', { units });
}
