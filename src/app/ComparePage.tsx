import { CompareView } from '../features/compare/CompareView';
import { RunsContext, type RunsStores } from '../store/runs/runsContext';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';

/** Every run stays here; put any of them into one chart, or race two. */
export function ComparePage({ stores }: { readonly stores: RunsStores }) {
  return (
    <div className={classes.page}>
      <RunsContext value={stores}>
        <CompareView />
      </RunsContext>
      <PhoneBar />
    </div>
  );
}
