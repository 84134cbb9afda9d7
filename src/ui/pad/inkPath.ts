import type { Stroke } from '../../core/digit';

/** A stroke as SVG path data, in pad units. A tap becomes a line without length: a dot under a round pen. */
export function inkPath(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  const points = rest.length ? rest : [first];
  return `M${first[0]} ${first[1]}L${points.map(([x, y]) => `${x} ${y}`).join(' ')}`;
}
