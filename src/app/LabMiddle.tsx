import { NetworkBench } from '../features/build/NetworkBench';
import { PadAndBars } from '../features/draw/PadAndBars';
import { KeepDigit } from '../features/mine/KeepDigit';
import { EpochCounter } from '../features/train/EpochCounter';
import { PlayControls } from '../features/train/PlayControls';
import { RunValues } from '../features/train/RunValues';
import { Scope } from '../features/train/Scope';
import { AfterTraining } from './AfterTraining';
import classes from './LabPage.module.css';
import type { ArrangementProps } from './LabWide';

/** The lab on a tablet: the bench without its pad, pad and controls side by side, charts below. */
export function LabMiddle({ first, onMistakes }: ArrangementProps) {
  return (
    <>
      <NetworkBench />
      <div className={classes.pair}>
        <div className={classes.left}>
          <EpochCounter />
          <PlayControls halo={first} />
          <RunValues />
        </div>
        <PadAndBars tools={<KeepDigit />} />
      </div>
      <div className={classes.stack}>
        <Scope first={first} />
        <AfterTraining onMistakes={onMistakes} />
      </div>
    </>
  );
}
