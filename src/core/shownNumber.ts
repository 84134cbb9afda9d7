/** Decimals of products, sums and activations where a sum is shown in full. */
export const SHOWN_DECIMALS = 4;

/** A number with a fixed count of decimals, a real minus sign and no negative zero. */
export function shownNumber(value: number, decimals = SHOWN_DECIMALS): string {
  const text = value.toFixed(decimals);
  return text.replace('-', Number(text) === 0 ? '' : '−');
}

/** The same with its sign, as the terms of a sum are written. */
export function shownTerm(value: number): string {
  const text = shownNumber(value);
  return text.startsWith('−') ? text : `+${text}`;
}

/** The number on screen in units of its last decimal, so that what is shown can be added up without error. */
export function shownUnits(value: number): number {
  return Math.round(Number(value.toFixed(SHOWN_DECIMALS)) * 10 ** SHOWN_DECIMALS);
}

/** Units of the last decimal as the number they stand for. */
export function ofUnits(units: number): number {
  return units / 10 ** SHOWN_DECIMALS;
}

/** Rounding by hand must leave no doubt: nearer than this to the number shown, in units. */
const CLEARLY = 0.499;

/** Whether a reader who works out `value` from what is shown and rounds it finds the number shown for `exact`. */
export function roundsTo(value: number, exact: number): boolean {
  return Math.abs(value * 10 ** SHOWN_DECIMALS - shownUnits(exact)) < CLEARLY;
}
