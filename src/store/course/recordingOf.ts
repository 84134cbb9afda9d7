import { presets } from '../../core/presets';
import { sameRun, type TrainingRun } from '../../core/run';
import type { ShippedRecording } from '../../data/recording/shipped';
import type { CourseState } from './CourseState';

/** The shipped recording of just this run on the course's digits, if there is one. */
export function recordingOf(
  run: TrainingRun,
  { shipped, data }: Pick<CourseState, 'shipped' | 'data'>,
): ShippedRecording | undefined {
  const { engine } = run;
  return shipped?.find(({ preset, seed, data: digits }) => {
    const { seeds, ...settings } = presets[preset];
    // Of generated digits the recordings have fewer than the course.
    const fits = digits === 'mnist' && (data.status !== 'ready' || data.info.name === digits);
    return fits && sameRun({ ...settings, seed, engine }, run);
  });
}
