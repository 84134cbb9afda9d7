/** What stands between input and output on the bench: a layer, or several folded into "+ n". Indices of layers. */
export type Slot =
  | { readonly kind: 'layer'; readonly index: number }
  | { readonly kind: 'fold'; readonly from: number; readonly to: number };

/** All layers while there are at most `most`; else the first and last ones, and the middle ones in one fold. */
export function foldLayers(count: number, most: number): readonly Slot[] {
  const layer = (index: number): Slot => ({ kind: 'layer', index });
  if (count <= most) return Array.from({ length: count }, (_, index) => layer(index));
  const before = Math.ceil(most / 2);
  const after = Math.floor(most / 2);
  return [
    ...Array.from({ length: before }, (_, index) => layer(index)),
    { kind: 'fold', from: before, to: count - after - 1 },
    ...Array.from({ length: after }, (_, index) => layer(count - after + index)),
  ];
}

/** The first layer of a slot, where rays come in, and the last, where they go out. */
export function slotEnds(slot: Slot): readonly [first: number, last: number] {
  return slot.kind === 'layer' ? [slot.index, slot.index] : [slot.from, slot.to];
}
