/** Epochs whose histograms are kept and shown at most. */
export const MOST_EPOCHS = 60;

/**
 * Of many epochs every second, fourth, eighth …, always with the last. A power of two, so that as a run grows nothing
 * has to be counted again: what is shown of a longer run was shown of a shorter one.
 */
export function shownEpochs<T extends { readonly epoch: number }>(
  list: readonly T[],
  most = MOST_EPOCHS,
): readonly T[] {
  let shown = list;
  for (let stride = 2; shown.length > most; stride *= 2) {
    shown = list.filter(({ epoch }, index) => epoch % stride === 0 || index === list.length - 1);
  }
  return shown;
}
