import { blankInk, type Ink } from './ink';

/** A picture with other numbers of pixels, its aspect lost: each new pixel is the mean of what it covers. */
export function stretchInk(ink: Ink, width: number, height: number): Ink {
  const out = blankInk(width, height);
  const across = shares(ink.width, width);
  const down = shares(ink.height, height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (const [y, high] of down[row]) {
        for (const [x, wide] of across[column]) sum += high * wide * ink.values[y * ink.width + x];
      }
      out.values[row * width + column] = sum;
    }
  }
  return out;
}

/** For each of `to` pixels, which of `from` pixels along the same line it covers, and their shares in it. */
function shares(from: number, to: number): readonly (readonly (readonly [pixel: number, share: number])[])[] {
  const size = from / to;
  return Array.from({ length: to }, (_, index) => {
    const [begin, end] = [index * size, (index + 1) * size];
    const covered: [number, number][] = [];
    for (let pixel = Math.floor(begin); pixel < Math.min(from, Math.ceil(end)); pixel++) {
      const share = (Math.min(end, pixel + 1) - Math.max(begin, pixel)) / size;
      if (share > 0) covered.push([pixel, share]);
    }
    return covered;
  });
}
