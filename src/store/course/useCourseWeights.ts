import { useEffect, useState } from 'react';
import type { Weights } from '../../core/weights';
import { useCourse } from './courseContext';

/** Wait between two looks at the weights of a run that trains, ms. */
const LOOK_MS = 250;

/** The newest weights of a run, followed while it trains; undefined before its first step. */
export function useCourseWeights(key: string): Weights | undefined {
  const kept = useCourse((course) => course.runs[key]?.weights);
  const running = useCourse((course) => course.runs[key]?.status === 'running');
  const weightsOf = useCourse((course) => course.weightsOf);
  const [live, setLive] = useState<Weights>();
  useEffect(() => {
    if (!running) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout>;
    async function look(): Promise<void> {
      // A run that has just been stopped has nothing to show.
      const weights = await weightsOf(key).catch(() => undefined);
      if (!wanted) return;
      setLive(weights);
      timer = setTimeout(look, LOOK_MS);
    }
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
      setLive(undefined);
    };
  }, [key, running, weightsOf]);
  return live ?? kept;
}
