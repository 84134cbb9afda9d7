import { useScreen } from '../store/screen/screenContext';
import { ProblemsNote } from '../ui/ProblemsNote';
import classes from './LabNotes.module.css';

/** What of a link's words about the screen could not be used. */
export function ScreenNotes() {
  const problems = useScreen((screen) => screen.problems);
  const dismiss = useScreen((screen) => screen.dismissProblems);
  if (!problems.length) return null;
  return (
    <div className={classes.screen}>
      <ProblemsNote problems={problems} onDismiss={dismiss} />
    </div>
  );
}
