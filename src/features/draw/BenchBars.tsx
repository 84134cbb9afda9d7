import classes from './BenchBars.module.css';
import { ResultBars } from './ResultBars';
import { VerdictLine } from './VerdictLine';

/** The ten bars at the right end of the bench, the verdict above them. */
export function BenchBars() {
  return (
    <section className={classes.column}>
      <div className={classes.head}>
        <VerdictLine />
      </div>
      <div className={classes.body}>
        <ResultBars />
      </div>
    </section>
  );
}
