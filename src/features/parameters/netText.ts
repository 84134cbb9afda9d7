import { defaultRun, type TrainingRun } from '../../core/run';

/** Most hidden layers that are drawn, and most units of one. */
export const MOST_LAYERS = 3;
export const MOST_UNITS = 512;

/** Hidden layers as a link writes them: `64,32`; nothing for none. */
export function netText(units: readonly number[]): string {
  return units.join(',');
}

/** Reads them back; undefined for what cannot be drawn. */
export function parseNet(text: string): string | undefined {
  if (text === '') return text;
  if (!/^\d{1,3}(,\d{1,3})*$/.test(text)) return undefined;
  const units = unitsOf(text);
  return units.length <= MOST_LAYERS && units.every((n) => n >= 1 && n <= MOST_UNITS) ? netText(units) : undefined;
}

export function unitsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(',').map(Number);
}

/** The lecture's Keras run with these hidden layers. */
export function runOf(text: string): TrainingRun {
  return { ...defaultRun, layers: unitsOf(text).map((units) => ({ units })) };
}
