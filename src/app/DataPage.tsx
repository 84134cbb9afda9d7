import type { Engine } from '../engine/Engine';
import { DatasetView } from '../features/data/DatasetView';
import classes from './LabPage.module.css';
import { PhoneBar } from './PhoneBar';
import { useReadSamples } from './useReadSamples';

/** The digits: where they come from, how many, what they look like. */
export function DataPage({ engine }: { readonly engine: Engine }) {
  const readSamples = useReadSamples(engine);
  return (
    <div className={classes.page}>
      <DatasetView readSamples={readSamples} />
      <PhoneBar />
    </div>
  );
}
