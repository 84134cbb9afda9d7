/** Reads a whole number of a link, if it lies between these. */
export function between(from: number, to: number) {
  return (text: string): number | undefined => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : undefined;
  };
}

/** Reads one of some words or numbers. */
export function oneOf<T extends string | number>(values: readonly T[]) {
  return (text: string): T | undefined => values.find((value) => String(value) === text);
}
