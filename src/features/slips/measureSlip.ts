import { crossEntropy } from '../../core/batchLosses';
import { argMax } from '../../core/confusion';
import { CLASSES, PIXELS } from '../../core/network';
import { makeSlip, type Slip } from '../../core/slips';
import { greys } from '../../engine/greys';
import type { SampleImages } from '../../ui/ReadSamples';
import type { SlipFigures } from './sweep';

/** Images spoilt and predicted at a time: a few milliseconds of the page's time. */
const CHUNK = 250;

/**
 * Spoils every image and asks for the network's answers, some at a time.
 * @param predict ten probabilities for each of some images (n × 784)
 * @param goOn hears which share is done and says whether to go on
 * @returns undefined when it was told to end early
 */
export async function measureSlip(
  slip: Slip,
  { images, labels }: SampleImages,
  predict: (images: Float32Array) => Promise<Float32Array>,
  goOn: (share: number) => boolean,
): Promise<SlipFigures | undefined> {
  let right = 0;
  let loss = 0;
  let sure = 0;
  for (let from = 0; from < labels.length; from += CHUNK) {
    if (!goOn(from / labels.length)) return;
    const count = Math.min(CHUNK, labels.length - from);
    const probabilities = await predict(spoilt(slip, images, from, count));
    for (let i = 0; i < count; i++) {
      const guess = argMax(probabilities, i * CLASSES, CLASSES);
      if (guess === labels[from + i]) right++;
      loss += crossEntropy(probabilities, i, labels[from + i]);
      sure += probabilities[i * CLASSES + guess];
    }
  }
  const all = labels.length;
  return { accuracy: right / all, loss: loss / all, sure: sure / all };
}

function spoilt(slip: Slip, images: Uint8Array, from: number, count: number): Float32Array {
  const out = new Float32Array(count * PIXELS);
  for (let i = 0; i < count; i++) {
    const row = from + i;
    out.set(makeSlip(slip, greys(images.subarray(row * PIXELS, (row + 1) * PIXELS)), row), i * PIXELS);
  }
  return out;
}
