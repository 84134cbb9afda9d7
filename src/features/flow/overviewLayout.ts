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
  /** The headings, the input's first: their middles and how wide they may be. */
  readonly headings: readonly { readonly middle: number; readonly width: number }[];
}

/** From this width on there is room for the large drawing. */
const WIDE = 560;

/** Places picture, strips and bars from left to right. `layers` counts the Dense layers. */
export function overviewLayout(width: number, layers: number): OverviewLayout {
  const wide = width >= WIDE;
  const height = wide ? 176 : 150;
  const size = wide ? height : 92;
  const strip = wide ? 24 : 16;
  const zone = wide ? 210 : 84;
  const last = width - zone;
  const gap = (last - size - (layers - 1) * strip) / layers;
  const lefts = Array.from({ length: layers }, (_, index) => size + gap * (index + 1) + strip * index);
  const bars = { left: last + strip + 22, length: zone - strip - 22 - (wide ? 52 : 4) };
  const headings = lefts.map((left, index) =>
    index === layers - 1
      ? { middle: last + zone / 2, width: zone }
      : { middle: left + strip / 2, width: gap + strip - 4 },
  );
  return {
    height,
    picture: { top: (height - size) / 2, size },
    strip,
    lefts,
    bars,
    headings: [{ middle: size / 2, width: size }, ...headings],
  };
}

/** Height at which a unit of a layer stands in its strip. */
export function unitMiddle(unit: number, units: number, height: number): number {
  return ((unit + 0.5) / units) * height;
}
