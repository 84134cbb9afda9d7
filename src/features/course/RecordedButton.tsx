import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import type { CourseTrainOptions } from '../../store/course/CourseState';
import { useCourse } from '../../store/course/courseContext';
import { recordingOf } from '../../store/course/recordingOf';
import { WordButton } from '../../ui/WordButton';

export interface RecordedButtonProps extends CourseTrainOptions {
  readonly runKey: string;
  readonly run: TrainingRun;
}

/** Where just this run comes with the app as a recording: shows it instead of training. */
export function RecordedButton({ runKey, run, ...options }: RecordedButtonProps) {
  const { t } = useTranslation('frame');
  const train = useCourse((state) => state.train);
  const list = useCourse((state) => state.listRecordings);
  const recording = useCourse((state) => recordingOf(run, state));
  useEffect(() => void list(), [list]);
  if (!recording) return null;
  return (
    <WordButton
      icon="eye"
      label={t('train.recorded')}
      onClick={() => void train(runKey, run, { ...options, recording })}
    />
  );
}
