import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engine } from '../engine/Engine';
import { ReplayBar } from '../features/replay/ReplayBar';
import { useTrainedNetwork } from '../features/replay/useTrainedNetwork';
import { useReplayClock } from '../features/train/useReplayClock';
import { useTransportKeys } from '../features/train/useTransportKeys';
import { FirstSteps } from '../features/welcome/FirstSteps';
import { useFirstVisit } from '../features/welcome/useFirstVisit';
import { useScreen } from '../store/screen/screenContext';
import { LabMiddle } from './LabMiddle';
import { LabMore } from './LabMore';
import { LabNotes } from './LabNotes';
import classes from './LabPage.module.css';
import { LabPhone } from './LabPhone';
import { LabStage } from './LabStage';
import { LabWide } from './LabWide';
import { PhoneBar } from './PhoneBar';

/** The lab: the bench, training, its curves; arranged for the room there is. */
export function LabPage({ engine }: { readonly engine: Engine }) {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const first = useFirstVisit();
  const trained = useTrainedNetwork(first);
  const [mistakes, setMistakes] = useState(false);
  const picker = useRef<HTMLDivElement>(null);
  const presenting = useScreen(({ step }) => step !== undefined);
  useTransportKeys();
  useReplayClock();
  const Arrangement = wide ? LabWide : narrow ? LabPhone : LabMiddle;

  function showMistakes(): void {
    setMistakes(true);
    picker.current?.scrollIntoView({ block: 'start' });
  }

  if (presenting) return <LabStage engine={engine} />;
  return (
    <div className={classes.page}>
      {first && !narrow ? (
        <FirstSteps onTrained={trained} />
      ) : (
        <VisuallyHidden component="h1">{t('app.lab')}</VisuallyHidden>
      )}
      <LabNotes />
      <ReplayBar />
      <Arrangement first={first} onMistakes={showMistakes} />
      <LabMore engine={engine} mistakes={mistakes} picker={picker} />
      <PhoneBar />
    </div>
  );
}
