import { NetworkLine } from '../features/build/NetworkLine';
import { PadAndBars } from '../features/draw/PadAndBars';
import { KeepDigit } from '../features/mine/KeepDigit';
import { EpochCounter } from '../features/train/EpochCounter';
import { PhoneValues } from '../features/train/PhoneValues';
import { Scope } from '../features/train/Scope';
import { AfterTraining } from './AfterTraining';
import classes from './LabPage.module.css';
import type { ArrangementProps } from './LabWide';

/** The lab on a phone, top to bottom; the play button stays under the thumb. */
export function LabPhone({ onMistakes }: ArrangementProps) {
  return (
    <div className={classes.phone}>
      <NetworkLine />
      <PhoneValues />
      <EpochCounter layout="row" />
      <Scope />
      <PadAndBars tools={<KeepDigit />} />
      <AfterTraining onMistakes={onMistakes} />
    </div>
  );
}
