import { useCallback, useMemo } from 'react';
import { PIXELS } from '../../core/network';
import type { ChosenWeight } from '../../features/update/glassSteps';
import { useFigureState } from '../../ui/useFigureState';

/** The chosen weight, in the link as `weight=350-12`; undefined until one is chosen. */
export function useChosenWeight(units: number): readonly [ChosenWeight | undefined, (weight: ChosenWeight) => void] {
  const parse = useCallback((text: string) => (readWeight(text, units) ? text : undefined), [units]);
  const [text, setText] = useFigureState('weight', '', parse);
  const weight = useMemo(() => readWeight(text, units), [text, units]);
  const set = useCallback(({ pixel, unit }: ChosenWeight) => setText(`${pixel}-${unit}`), [setText]);
  return [weight, set];
}

function readWeight(text: string, units: number): ChosenWeight | undefined {
  const [, pixel, unit] = (/^(\d{1,3})-(\d{1,4})$/.exec(text) ?? []).map(Number);
  return pixel < PIXELS && unit < units ? { pixel, unit } : undefined;
}
