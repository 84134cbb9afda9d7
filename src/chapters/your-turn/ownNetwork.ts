import { defaultRun, type TrainingRun } from '../../core/run';
import { budget } from '../../features/challenge/challenges';
import { tryOf } from '../../features/challenge/tries';
import { useCourseKeys, useCourseResults } from '../../store/course/useCourseResults';

/** The Keras network, trained here for those who come without a network of their own. */
export const KERAS_KEY = 'your-turn-keras';

/** A trained network of this chapter. */
export interface OwnNetwork {
  readonly key: string;
  readonly run: TrainingRun;
  /** Accuracy on validation after its last epoch. */
  readonly valAccuracy: number;
}

/** Of the networks tried under the budget the one that ended best; before the first the Keras network, once trained. */
export function useOwnNetwork(): OwnNetwork | undefined {
  const runs = useCourseResults([...useCourseKeys(`${budget.name} `), KERAS_KEY]);
  const ended = Object.entries(runs)
    .map(([key, result]) => tryOf(key, result))
    .filter(({ status }) => status === 'done')
    .flatMap(({ key, run, last }) => (last === undefined ? [] : [{ key, run, valAccuracy: last }]))
    .sort((a, b) => b.valAccuracy - a.valAccuracy);
  return ended.find(({ key }) => key !== KERAS_KEY) ?? ended[0];
}

/** Its settings, or the Keras network's before there is one. */
export function runOf(network: OwnNetwork | undefined): TrainingRun {
  return network?.run ?? defaultRun;
}
