import { useEffect, useState } from 'react';
import type { Strokes } from '../../core/digit';
import { rungNames, rungsOf } from '../../core/rungs';
import { type Reading, readingOf } from './Reading';
import type { Asked } from './usePredict';

/** The steps of a drawing's way to the network, without the slips. */
export const steps = rungNames.slice(0, 4);

/** What the network would read if a drawing were handed over after each step; undefined until it has been asked. */
export function useRungReadings(strokes: Strokes, network: Asked | undefined): readonly Reading[] | undefined {
  const [readings, setReadings] = useState<readonly Reading[]>();
  useEffect(() => {
    let wanted = true;
    const rungs = rungsOf(strokes);
    if (!rungs || !network) return setReadings(undefined);
    network
      .predict(steps.map((name) => rungs[name]))
      .then((answers) => wanted && setReadings(answers.map(readingOf)))
      // The network went away meanwhile; the next one is asked again.
      .catch(() => wanted && setReadings(undefined));
    return () => {
      wanted = false;
    };
  }, [strokes, network]);
  return readings;
}
