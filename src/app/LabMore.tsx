import type { Ref } from 'react';
import type { Engine } from '../engine/Engine';
import { TestImagePicker } from '../features/evaluate/TestImagePicker';
import { RecordingTools } from '../features/replay/RecordingTools';
import { TrainingLog } from '../features/train/TrainingLog';
import classes from './LabPage.module.css';
import { useReadSamples } from './useReadSamples';

export interface LabMoreProps {
  readonly engine: Engine;
  /** Opens the test images at the mistakes. */
  readonly mistakes: boolean;
  readonly picker: Ref<HTMLDivElement>;
}

/** Below the instrument: the run in words and numbers, and the images it is tested on. */
export function LabMore({ engine, mistakes, picker }: LabMoreProps) {
  const readSamples = useReadSamples(engine);
  return (
    <div className={classes.more}>
      <div className={classes.run}>
        <RecordingTools />
        <TrainingLog />
      </div>
      <div ref={picker} data-region="test">
        <TestImagePicker key={String(mistakes)} readSamples={readSamples} mistakes={mistakes} />
      </div>
    </div>
  );
}
