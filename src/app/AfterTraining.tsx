import { useCallback } from 'react';
import { TestResult } from '../features/evaluate/TestResult';
import { WrittenWeights } from '../features/inspect/WrittenWeights';
import classes from './LabPage.module.css';
import type { ArrangementProps } from './LabWide';

/** What a trained network is worth, and what training wrote into its first layer. */
export function AfterTraining({ engine, onMistakes }: Pick<ArrangementProps, 'engine' | 'onMistakes'>) {
  const readWeights = useCallback(() => engine.weights(), [engine]);
  return (
    <aside className={classes.after}>
      <TestResult onMistakes={onMistakes} />
      <WrittenWeights readWeights={readWeights} />
    </aside>
  );
}
