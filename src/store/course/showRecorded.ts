import { LabError } from '../../core/errors';
import { historyAt } from '../../core/historyAt';
import { fetchRecording } from '../../data/recording/shipped';
import { pageAddress } from '../pageAddress';
import { type CourseParts, patchRun } from './CourseParts';
import type { CourseWish } from './CourseState';
import type { Control } from './trainRun';

/**
 * Fills a run with a recording of it, epoch by epoch, as if it had been trained. Evaluations of the training rows are
 * made anew from the recorded weights; where the digits are not to be had, there are none. @throws LabError
 */
export async function showRecorded(parts: CourseParts, wish: CourseWish, control: Control): Promise<void> {
  const { engine, get } = parts;
  const { key, run, recording: entry, keepWeights, evaluateTraining } = wish;
  if (!entry) throw new LabError('NotRecorded');
  const { history, snapshots } = await fetchRecording(pageAddress(), entry);
  const digits = evaluateTraining
    ? await get()
        .open()
        .catch(() => undefined)
    : undefined;
  const data = digits?.name === history.data ? digits?.name : undefined;
  if (data) await engine().reset(run);
  if (!control.stopped) patchRun(parts, key, { status: 'running', recorded: true });
  const to = wish.to ?? run.epochs;
  for (const { epoch, weights } of snapshots) {
    if (epoch > to || control.stopped) break;
    if (data) await engine().setWeights(weights, epoch);
    const evaluation = data && (await engine().evaluate(data, 'train'));
    const { epochs } = get().runs[key];
    const snapshot = { ...(keepWeights && { weights }), ...(evaluation && { evaluation }) };
    patchRun(parts, key, {
      weights,
      history: { ...historyAt(history, epoch), to, stopped: false },
      epochs: [...epochs, snapshot],
    });
  }
  patchRun(parts, key, { status: control.stopped ? 'stopped' : 'done' });
}
