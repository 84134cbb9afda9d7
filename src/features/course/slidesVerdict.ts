/** One figure of the slides' and yours. */
export interface SlidesRow {
  readonly label: string;
  /** As printed, such as `.9076`. */
  readonly slides?: string;
  /** Undefined until it is known. */
  readonly yours?: number;
  /** Inclusive range that an honest run falls into. */
  readonly band?: readonly [from: number, to: number];
  /** Decimals to show, default 3; 0 for counts. */
  readonly digits?: number;
}

export type Verdict =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'agrees' }
  | { readonly kind: 'outside'; readonly label: string };

/** Whether every figure is there and inside its band; the first that is not is named. */
export function verdictOf(rows: readonly SlidesRow[]): Verdict {
  const outside = rows.find(
    ({ yours, band }) => yours !== undefined && band && !(yours >= band[0] && yours <= band[1]),
  );
  if (outside) return { kind: 'outside', label: outside.label };
  return rows.every(({ yours, band }) => yours !== undefined || !band) ? { kind: 'agrees' } : { kind: 'waiting' };
}

/** A figure as tables show it: without the leading 0. */
export function figureText(value: number | undefined, digits = 3): string {
  return value === undefined ? '' : value.toFixed(digits).replace(/^0\./, '.');
}
