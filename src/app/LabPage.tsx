import { useMediaQuery } from '@mantine/hooks';
import { NetworkBench } from '../features/build/NetworkBench';
import { BenchBars } from '../features/draw/BenchBars';
import { BenchPad } from '../features/draw/BenchPad';
import { ReductionArrow } from '../features/draw/ReductionArrow';
import { PlayControls } from '../features/train/PlayControls';
import classes from './LabPage.module.css';

/** The lab: the bench above, training and its curves below. */
export function LabPage() {
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  return (
    <div className={classes.page}>
      {wide && <NetworkBench pad={<BenchPad />} arrow={<ReductionArrow />} bars={<BenchBars />} />}
      <PlayControls />
    </div>
  );
}
