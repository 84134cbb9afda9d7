import { endOf, firstOf, PIXELS } from './litPixels';
import { allocate } from './memory';

// For each pixel the samples of the batch that light it: the lists of lit pixels turned over. An entry is
// `sample << 8 | grey`.

/** For each pixel, how many samples light it. */
const counts = memory.data(4 * 784, 16);
let samples: usize = 0;
/** Bytes between the samples of one pixel and of the next. */
let stride: usize = 0;

export function allocateSamplesByPixel(batch: usize): void {
  stride = batch << 2;
  samples = allocate(PIXELS * stride);
}

/** Turns the lists of `batch` samples over; `lists` holds their addresses. */
export function turnOver(lists: usize, batch: usize): void {
  const to = samples;
  const each = stride;
  memory.fill(counts, 0, PIXELS << 2);
  for (let sample: usize = 0; sample < batch; sample++) {
    const list = <usize>load<u32>(lists + (sample << 2));
    const end = endOf(list);
    for (let at = firstOf(list); at < end; at += 4) {
      const entry = load<u32>(at);
      const pixel = <usize>(entry >> 8);
      const place = counts + (pixel << 2);
      const count = load<u32>(place);
      store<u32>(place, count + 1);
      store<u32>(to + pixel * each + ((<usize>count) << 2), ((<u32>sample) << 8) | (entry & 255));
    }
  }
}

/** Where the samples of a pixel begin. */
export function samplesOf(pixel: usize): usize {
  return samples + pixel * stride;
}

/** How many bytes they take. */
export function sizeOf(pixel: usize): usize {
  return (<usize>load<u32>(counts + (pixel << 2))) << 2;
}
