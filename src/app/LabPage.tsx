import { useMediaQuery } from '@mantine/hooks';
import { useTransportKeys } from '../features/train/useTransportKeys';
import { FirstSteps } from '../features/welcome/FirstSteps';
import { useFirstVisit } from '../features/welcome/useFirstVisit';
import { LabMiddle } from './LabMiddle';
import { LabNotes } from './LabNotes';
import classes from './LabPage.module.css';
import { LabPhone } from './LabPhone';
import { LabWide } from './LabWide';

/** The lab: the bench, training, its curves; arranged for the room there is. */
export function LabPage() {
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const first = useFirstVisit();
  useTransportKeys();
  const Arrangement = wide ? LabWide : narrow ? LabPhone : LabMiddle;
  return (
    <div className={classes.page} data-narrow={narrow || undefined}>
      {first && !narrow && <FirstSteps />}
      <LabNotes />
      <Arrangement first={first} />
    </div>
  );
}
