/** Pixels of an image; a multiple of 16. */
export const PIXELS: usize = 784;
/** Bytes of the longest list: its length in entries, then an entry for every pixel. */
export const LONGEST: usize = (1 + PIXELS) << 2;

/**
 * Writes the lit pixels of an image (784 bytes) as a list: how many, then `pixel << 8 | grey` for each. Four pixels
 * of five are paper and add nothing to any sum. Returns the list's end.
 */
export function listLitPixels(image: usize, list: usize): usize {
  let end = list + 4;
  for (let pixel: usize = 0; pixel < PIXELS; pixel += 16) {
    let lit = i8x16.bitmask(i8x16.ne(v128.load(image + pixel), i8x16.splat(0)));
    for (; lit; lit &= lit - 1) {
      const place = pixel + <usize>ctz(lit);
      store<u32>(end, <u32>(place << 8) | load<u8>(image + place));
      end += 4;
    }
  }
  store<u32>(list, <u32>((end - list - 4) >> 2));
  return end;
}

/** Where a list's entries begin. */
export function firstOf(list: usize): usize {
  return list + 4;
}

/** Where they end. */
export function endOf(list: usize): usize {
  return list + 4 + ((<usize>load<u32>(list)) << 2);
}
