import type { TracedLayer } from './traceLayers';

/** The layer's formula with its own numbers; its letters light the pictures. */
export function layerTex({ number, activation }: Pick<TracedLayer, 'number' | 'activation'>): string {
  const f = activation === 'softmax' ? String.raw`\mathrm{softmax}` : 'f';
  const input = number === 1 ? 'X' : `A^{${number - 1}}`;
  return String.raw`\part{a}{A^{${number}}} = \part{f}{${f}}(\part{x}{${input}} \cdot \part{w}{W^{${number}}} + \part{b}{B^{${number}}})`;
}
