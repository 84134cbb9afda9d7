/** Red, green and blue, 0…255. */
export type Colour = readonly [number, number, number];

/** The theme's colours by their names (`network`, `wash` …) as they are where an element stands. */
export function readColours<N extends string>(element: Element, ...names: readonly N[]): Record<N, Colour> {
  const style = getComputedStyle(element);
  const entries = names.map((name) => [name, channels(style.getPropertyValue(`--lab-${name}`))]);
  return Object.fromEntries(entries) as Record<N, Colour>;
}

/** A colour as CSS and SVG take it. */
export function colourText([red, green, blue]: Colour): string {
  return `rgb(${red}, ${green}, ${blue})`;
}

/** From `#rrggbb`. */
function channels(colour: string): Colour {
  const value = Number.parseInt(colour.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
