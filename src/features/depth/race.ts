import { median } from '../../core/median';
import type { CourseResult } from '../../store/course/useCourseResults';
import type { CurvePoint } from '../../ui/curves/CurveSpace';

export const RATES = [0.01, 0.001] as const;
export type Rate = (typeof RATES)[number];

/** Name of a racing run in the course's store. */
export function raceKey(rate: Rate, seed: number): string {
  return `race-${rate}-${seed}`;
}

/** Names of all runs of these seeds. */
export function raceKeys(seeds: readonly number[]): readonly string[] {
  return seeds.flatMap((seed) => RATES.map((rate) => raceKey(rate, seed)));
}

/** Some runs of one rate, taken together epoch by epoch, as far as each has come. */
export interface Bundle {
  readonly band: readonly (readonly [epoch: number, low: number, high: number])[];
  readonly median: readonly CurvePoint[];
}

/** @param series accuracies of each run's epochs; runs still waiting are empty */
export function bundle(series: readonly (readonly number[])[]): Bundle {
  const longest = Math.max(0, ...series.map((run) => run.length));
  const epochs = Array.from({ length: longest }, (_, index) => ({
    epoch: index + 1,
    values: series.flatMap((run) => (index < run.length ? [run[index]] : [])),
  }));
  return {
    band: epochs.map(({ epoch, values }) => [epoch, Math.min(...values), Math.max(...values)] as const),
    median: epochs.map(({ epoch, values }) => [epoch, median(values)] as const),
  };
}

/** How one seed's race ended; undefined where that run is not done. */
export interface Heat {
  readonly seed: number;
  readonly finals: Readonly<Record<Rate, number | undefined>>;
  /** Rate that ended higher, once both are done. */
  readonly winner: Rate | undefined;
}

/** Training accuracies after the last epoch, seed by seed. */
export function heats(seeds: readonly number[], runs: Readonly<Record<string, CourseResult>>): readonly Heat[] {
  return seeds.map((seed) => {
    const [fast, slow] = RATES.map((rate) => finalOf(runs[raceKey(rate, seed)]));
    const winner = fast === undefined || slow === undefined ? undefined : slow > fast ? RATES[1] : RATES[0];
    return { seed, finals: { [RATES[0]]: fast, [RATES[1]]: slow } as Heat['finals'], winner };
  });
}

function finalOf(run: CourseResult | undefined): number | undefined {
  return run?.status === 'done' ? run.records.at(-1)?.accuracy : undefined;
}
