/** A neuron of the drawing, or the dots that stand for those left out. */
export interface DrawnUnit {
  /** Index of the neuron; undefined for the dots. */
  readonly unit: number | undefined;
  readonly y: number;
}

/** Neurons of a layer that are drawn at most, the dots included. */
const MOST_DRAWN = 8;

/** The neurons of a layer from top to bottom; of many the first ones, dots, and the last. */
export function drawnUnits(units: number, height: number): readonly DrawnUnit[] {
  const list: (number | undefined)[] =
    units <= MOST_DRAWN
      ? Array.from({ length: units }, (_, unit) => unit)
      : [...Array.from({ length: MOST_DRAWN - 2 }, (_, unit) => unit), undefined, units - 1];
  const pitch = Math.min(height / list.length, height / MOST_DRAWN);
  const top = (height - pitch * (list.length - 1)) / 2;
  return list.map((unit, place) => ({ unit, y: top + pitch * place }));
}
