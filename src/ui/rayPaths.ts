/** More lines than this are too slow to draw and too many to see. */
const MOST_RAYS = 280;

/** A connection from one unit to another, and what it carries. */
export interface Ray {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A ray with its place among its layer's: 1 carries the most, 0 nothing. */
export interface WeighedRay extends Ray {
  readonly share: number;
}

/** The rays of each layer, weakest first so that the strongest lie on top; of too many, each layer's weakest go. */
export function weighRays(layers: readonly (readonly Ray[])[]): readonly (readonly WeighedRay[])[] {
  const total = layers.reduce((sum, rays) => sum + rays.length, 0);
  const kept = Math.min(1, MOST_RAYS / Math.max(1, total));
  return layers.map((rays) => {
    const sorted = rays.toSorted((a, b) => Math.abs(a.value) - Math.abs(b.value));
    const strongest = Math.abs(sorted.at(-1)?.value ?? 0) || 1;
    return sorted
      .slice(rays.length - Math.floor(rays.length * kept))
      .map((ray) => ({ ...ray, share: Math.abs(ray.value) / strongest }));
  });
}

export interface RayStyle {
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
}

/** Strong contributions stand out; those that speak against stay behind those that speak for. */
export function rayStyle({ value, share }: WeighedRay): RayStyle {
  return {
    strokeOpacity: value >= 0 ? 0.16 + 0.66 * share : 0.1 + 0.42 * share,
    strokeWidth: 0.6 + 1.9 * share * share,
  };
}

/** A line that leaves and arrives level. */
export function rayPath(x0: number, y0: number, x1: number, y1: number): string {
  const middle = ((x0 + x1) / 2).toFixed(1);
  return `M${x0.toFixed(1)} ${y0.toFixed(1)}C${middle} ${y0.toFixed(1)} ${middle} ${y1.toFixed(1)} ${x1.toFixed(1)} ${y1.toFixed(1)}`;
}
