import type { DenseLayer } from '../../core/network';

/** A unit of the network; both counted from 0. */
export interface PickedUnit {
  readonly layer: number;
  readonly unit: number;
}

/** A unit as a link has it: `2-13` is the 13th of the second Dense layer; empty for none. */
export function pickedText(picked: PickedUnit | undefined): string {
  return picked ? `${picked.layer + 1}-${picked.unit + 1}` : '';
}

/** The unit that a link names, where this network has it. */
export function parsePicked(text: string, layers: readonly Pick<DenseLayer, 'units'>[]): PickedUnit | undefined {
  const [, layer, unit] = (/^(\d+)-(\d+)$/.exec(text) ?? []).map(Number);
  if (!layer || !unit || unit > (layers[layer - 1]?.units ?? 0)) return undefined;
  return { layer: layer - 1, unit: unit - 1 };
}
