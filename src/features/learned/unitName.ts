import type { TFunction } from 'i18next';
import { IMAGE_SIDE } from '../../core/network';

type Say = TFunction<'inspect'>;

/** What a unit of a layer is called: the output layer's are the digits. */
export function unitName(t: Say, layer: number, layers: number, unit: number): string {
  return layer === layers - 1 ? t('learned.digit', { digit: unit }) : t('learned.unit', { unit: unit + 1 });
}

/** What an input of a layer is called: a pixel by its row and column, or a unit. */
export function inputName(t: Say, layer: number, input: number): string {
  if (layer > 0) return t('learned.unit', { unit: input + 1 });
  return t('learned.pixel', { row: Math.floor(input / IMAGE_SIDE) + 1, column: (input % IMAGE_SIDE) + 1 });
}

/** What a Dense layer is called. */
export function layerName(t: Say, layer: number, layers: number): string {
  return layer === layers - 1 ? t('learned.output') : t('learned.hidden', { number: layer + 1 });
}
