import type { Counting } from '../../features/fit/counting';
import { type Lead, leadOf } from '../../features/fit/lead';
import type { FitView } from '../../features/fit/useFit';

/** Who leads after the first epoch, by each way of counting; undefined until it is over. */
export function leadsOf({ records, after }: FitView): Readonly<Record<Counting, Lead>> | undefined {
  const [first] = records;
  const whole = after[0];
  if (first?.valAccuracy === undefined || !whole) return undefined;
  return {
    running: leadOf(first.accuracy, first.valAccuracy),
    after: leadOf(whole.accuracy, first.valAccuracy),
  };
}
