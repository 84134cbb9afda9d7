import { useEffect, useRef } from 'react';
import { useLab } from '../../store/labContext';

/** How long an epoch is looked at before it is tested, ms: longer than one of those that play. */
const REST_MS = 400;

/** Tests the epoch of the lab's own run that is looked at, once it has been for a moment. */
export function useEpochTest(): void {
  const at = useLab(({ replay }) => (replay?.source.kind === 'own' ? replay.at : undefined));
  const tested = useLab((lab) => lab.evaluation !== undefined);
  const busy = useLab(({ evaluating, data }) => evaluating || data.status !== 'ready');
  const evaluate = useLab((lab) => lab.evaluate);
  const asked = useRef<number>(undefined);
  useEffect(() => {
    // What cannot be tested is not tried again and again.
    if (at === undefined || tested || busy || asked.current === at) return;
    const timer = setTimeout(() => {
      asked.current = at;
      void evaluate();
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [at, tested, busy, evaluate]);
}
