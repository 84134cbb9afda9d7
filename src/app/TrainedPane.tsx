import { TestResult } from '../features/evaluate/TestResult';
import { WrittenWeights } from '../features/inspect/WrittenWeights';
import { useLab } from '../store/labContext';
import classes from './LabPage.module.css';
import type { ArrangementProps } from './LabWide';

/** What a trained network is worth, and what training wrote into its first layer. */
export function TrainedPane({ onMistakes }: Pick<ArrangementProps, 'onMistakes'>) {
  const readWeights = useLab((lab) => lab.readWeights);
  return (
    <aside className={classes.after}>
      <TestResult onMistakes={onMistakes} />
      <WrittenWeights readWeights={readWeights} />
    </aside>
  );
}
