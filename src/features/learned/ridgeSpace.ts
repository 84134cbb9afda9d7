/** Measures of a ridge plot, in units of its own drawing. */
export const ridgeSpace = {
  width: 380,
  height: 210,
  /** The histograms. */
  left: 6,
  right: 316,
  top: 8,
  /** Foot of the newest. */
  foot: 184,
  /** Height of a histogram that is drawn alone, and beside others. */
  alone: 150,
  each: 56,
  /** Bars of the zeros. */
  barLeft: 330,
  barRight: 374,
} as const;

/** Foot of the histogram of each epoch, oldest first: they stand behind each other. */
export function ridgeFeet(count: number): readonly number[] {
  const { top, each, foot } = ridgeSpace;
  if (count < 2) return count ? [foot] : [];
  return Array.from({ length: count }, (_, i) => top + each + ((foot - top - each) * i) / (count - 1));
}
