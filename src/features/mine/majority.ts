/** What most of some images say they are. */
export interface Majority {
  /** The digits that most of them are; several share the lead. */
  readonly digits: readonly number[];
  readonly count: number;
  readonly total: number;
}

export function majority(labels: readonly number[]): Majority {
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const count = Math.max(0, ...counts.values());
  const digits = [...counts].filter(([, of]) => of === count).map(([digit]) => digit);
  return { digits: digits.sort((one, other) => one - other), count, total: labels.length };
}
