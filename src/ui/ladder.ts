/**
 * The values that a slider and a stepper stop at, rising. Rungs are drawn at equal distances, so a ladder of
 * powers is a logarithmic scale and one of tenths a linear one.
 */
export type Ladder = readonly number[];

/** Where a value stands on the ladder: 2.5 is halfway between the third rung and the fourth. */
export function rungOf(ladder: Ladder, value: number): number {
  const above = ladder.findIndex((rung) => rung >= value);
  if (above === 0) return 0;
  if (above < 0) return ladder.length - 1;
  const low = ladder[above - 1];
  const high = ladder[above];
  return above - 1 + (value - low) / (high - low);
}

/** The next rung up (1) or down (−1) from a value, or the value itself at the end of the ladder. */
export function nextRung(ladder: Ladder, value: number, direction: 1 | -1): number {
  // Rungs such as 0.3 and values such as 0.1 + 0.2 are the same to a student.
  const slack = Math.abs(value) * 1e-9;
  if (direction > 0) return ladder.find((rung) => rung > value + slack) ?? value;
  return ladder.findLast((rung) => rung < value - slack) ?? value;
}
