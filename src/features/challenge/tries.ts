import { parameterCount } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { RunStatus } from '../../store/course/CourseState';
import type { CourseResult } from '../../store/course/useCourseResults';
import { settingsText } from './settings';

/** A student's try: its settings, and how it has come out so far. Figures are undefined before its first epoch. */
export interface Try {
  readonly key: string;
  readonly run: TrainingRun;
  readonly status: RunStatus;
  /** Whether it ended because its loss was no number any more. */
  readonly nan: boolean;
  readonly parameters: number;
  readonly epochs: number;
  /** Training accuracy after the last epoch, as the run counts it. */
  readonly accuracy: number | undefined;
  /** Validation accuracy: highest of all epochs, and after the last. */
  readonly best: number | undefined;
  readonly last: number | undefined;
  /** Validation loss: lowest of all epochs, and after the last. */
  readonly lowestLoss: number | undefined;
  readonly lastLoss: number | undefined;
  /** Time of all training steps. */
  readonly seconds: number;
}

/** Name of a try in the course's store: the same settings are the same try. */
export function tryKey(challenge: string, run: TrainingRun): string {
  return `${challenge} ${settingsText(run)}`;
}

export function tryOf(key: string, { run, status, fault, records }: CourseResult): Try {
  const accuracies = records.flatMap(({ valAccuracy }) => valAccuracy ?? []);
  const losses = records.flatMap(({ valLoss }) => valLoss ?? []);
  return {
    key,
    run,
    status,
    nan: fault?.name === 'NaNLoss',
    parameters: parameterCount(run),
    epochs: records.length,
    accuracy: records.at(-1)?.accuracy,
    best: accuracies.length ? Math.max(...accuracies) : undefined,
    last: accuracies.at(-1),
    lowestLoss: losses.length ? Math.min(...losses) : undefined,
    lastLoss: losses.at(-1),
    seconds: records.reduce((sum, { ms }) => sum + ms, 0) / 1000,
  };
}

/** All tries of a challenge that have at least begun, in the order in which they were first trained. */
export function triesOf(runs: Readonly<Record<string, CourseResult>>): readonly Try[] {
  return Object.entries(runs)
    .map(([key, result]) => tryOf(key, result))
    .filter(({ status, epochs }) => status !== 'waiting' && (status !== 'stopped' || epochs > 0));
}

/** Whether a try has come to its own end. */
export function isOver({ status }: Try): boolean {
  return status === 'done';
}
