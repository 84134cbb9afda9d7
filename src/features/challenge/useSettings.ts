import { useMemo, useRef } from 'react';
import type { TrainingRun } from '../../core/run';
import { useFigureState } from '../../ui/useFigureState';
import { readSettings, settingsText } from './settings';

/** The settings of a challenge; those on screen stand in the link under `key`. */
export function useSettings(
  key: string,
  base: TrainingRun,
): readonly [run: TrainingRun, onRun: (run: TrainingRun) => void] {
  const parse = useRef((text: string) => (readSettings(text) ? text : undefined));
  const [text, setText] = useFigureState<string>(key, settingsText(base), parse.current);
  const run = useMemo(() => readSettings(text) ?? base, [text, base]);
  return [run, (next) => setText(settingsText(next))];
}
