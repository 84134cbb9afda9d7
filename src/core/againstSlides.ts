import type { EpochRecord } from './progress';
import type { SlideEpoch } from './slides';

/** A figure of the slides, the same of one's own run, and how far they are apart (own − slides). */
export interface Against {
  readonly slides: number;
  readonly yours: number | undefined;
  readonly apart: number | undefined;
}

/** One epoch that the slides print. */
export interface AgainstRow {
  readonly epoch: number;
  readonly train: Against;
  readonly validation: Against;
}

/** A run beside the slides', epoch by epoch as printed; what is not trained yet is undefined. */
export function againstSlides(
  metric: 'loss' | 'accuracy',
  slides: readonly SlideEpoch[],
  epochs: readonly EpochRecord[],
): readonly AgainstRow[] {
  return slides.map((slide) => {
    const own = epochs.find(({ epoch }) => epoch === slide.epoch);
    return metric === 'loss'
      ? { epoch: slide.epoch, train: pair(slide.loss, own?.loss), validation: pair(slide.valLoss, own?.valLoss) }
      : {
          epoch: slide.epoch,
          train: pair(slide.accuracy, own?.accuracy),
          validation: pair(slide.valAccuracy, own?.valAccuracy),
        };
  });
}

function pair(slides: number, yours: number | undefined): Against {
  return { slides, yours, apart: yours === undefined ? undefined : yours - slides };
}
