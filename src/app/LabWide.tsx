import { NetworkBench } from '../features/build/NetworkBench';
import { BenchBars } from '../features/draw/BenchBars';
import { BenchPad } from '../features/draw/BenchPad';
import { ReductionArrow } from '../features/draw/ReductionArrow';
import { KeepDigit } from '../features/mine/KeepDigit';
import { EpochCounter } from '../features/train/EpochCounter';
import { PlayControls } from '../features/train/PlayControls';
import { RunValues } from '../features/train/RunValues';
import { Scope } from '../features/train/Scope';
import { useLab } from '../store/labContext';
import { AfterTraining } from './AfterTraining';
import classes from './LabPage.module.css';

export interface ArrangementProps {
  /** Nobody has trained here yet. */
  readonly first: boolean;
  /** Shows the test images that were read wrong. */
  readonly onMistakes: () => void;
}

/** The lab on a desk or a projector: everything on one screen. */
export function LabWide({ first, onMistakes }: ArrangementProps) {
  // Of a recording from its start, so that nothing moves on the way.
  const tested = useLab((lab) => Boolean(lab.network?.trained || lab.replay) && lab.history.phase !== 'running');
  return (
    <>
      <NetworkBench pad={<BenchPad tools={<KeepDigit iconOnly />} />} arrow={<ReductionArrow />} bars={<BenchBars />} />
      <div className={classes.below} data-tested={tested || undefined}>
        <div className={classes.left}>
          <EpochCounter />
          <PlayControls halo={first} />
          <RunValues />
        </div>
        <Scope first={first} />
        {tested && <AfterTraining onMistakes={onMistakes} />}
      </div>
    </>
  );
}
