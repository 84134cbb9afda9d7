/** Where everything stands in the overview, px from its upper left corner. */
export interface OverviewLayout {
  readonly height: number;
  readonly picture: { readonly top: number; readonly size: number };
  /** Width of a strip. */
  readonly strip: number;
  /** Left edges of the Dense layers' strips; the last is the output layer's. */
  readonly lefts: readonly number[];
  /** Where the output's bars begin, and how long the longest may be. */
  readonly bars: { readonly left: number; readonly length: number };
  /** Middles of the headings, the input's first, and how wide each may be. */
  readonly middles: readonly number[];
  readonly heading: number;
}

/** From this width on there is room for the large drawing. */
const WIDE = 560;

/** Places picture, strips and bars from left to right. `layers` counts the Dense layers. */
export function overviewLayout(width: number, layers: number): OverviewLayout {
  const wide = width >= WIDE;
  const height = wide ? 176 : 150;
  const size = wide ? height : 100;
  const strip = wide ? 24 : 16;
  const zone = wide ? 210 : 84;
  const last = width - zone;
  const gap = (last - size - (layers - 1) * strip) / layers;
  const lefts = Array.from({ length: layers }, (_, index) => size + gap * (index + 1) + strip * index);
  const heading = width / (layers + 1);
  const middle = (value: number) => Math.min(width - heading / 2, Math.max(heading / 2, value));
  const bars = { left: last + strip + 22, length: zone - strip - 22 - (wide ? 52 : 4) };
  return {
    height,
    picture: { top: (height - size) / 2, size },
    strip,
    lefts,
    bars,
    heading,
    middles: [size / 2, ...lefts.map((left, index) => left + (index === layers - 1 ? zone / 2 : strip / 2))].map(
      middle,
    ),
  };
}

/** Height at which a unit of a layer stands in its strip. */
export function unitMiddle(unit: number, units: number, height: number): number {
  return ((unit + 0.5) / units) * height;
}
