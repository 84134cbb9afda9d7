import { LabError } from '../core/errors';
import type { TrainingRun } from '../core/run';
import { calibrate } from './calibrate';
import { type Candidate, type Candidates, decideEngine } from './decideEngine';
import type { Check } from './deviceChecks';
import type { ConcreteEngine, EngineChoice, EngineInfo } from './Engine';
import type { OpenModel } from './Model';
import { probe } from './probe';
import { quiet } from './quiet';

/** A line of the menu of engines. */
export interface EngineEntry {
  check(): Promise<Check>;
  readonly open: OpenModel;
  /** Whether it knows everything in a run; every run, if not given. */
  covers?(run: TrainingRun): boolean;
  /** The engine for runs that it does not cover. */
  readonly instead?: ConcreteEngine;
}

export type EngineEntries = Readonly<Record<ConcreteEngine, EngineEntry>>;

/** Chooses among engines and remembers what it learned of them. */
export interface Chooser {
  /**
   * The engine for a run, loaded, proven and measured: the one it asks for (or that one's stand-in, where it does not
   * cover the run), or for `auto` the best.
   * @throws LabError EngineUnavailable or EngineFailed, of an engine that was asked for.
   */
  choose(run: TrainingRun): Promise<EngineChoice>;
  /** From now on `auto` goes round an engine that failed while it trained. */
  distrust(engine: ConcreteEngine): void;
  /** The menu, with the times that are known for the run last chosen for; loads nothing. */
  list(): Promise<readonly Omit<EngineInfo, 'chosen'>[]>;
}

/** Tries an engine and returns its milliseconds per step on this run; throws where it fails. */
type Measure = (engine: ConcreteEngine, open: OpenModel, run: TrainingRun) => Promise<number>;

async function proveAndTime(engine: ConcreteEngine, open: OpenModel, run: TrainingRun): Promise<number> {
  await probe(engine, open);
  await quiet();
  return calibrate(open, run);
}

export function createChooser(entries: EngineEntries, measure: Measure = proveAndTime): Chooser {
  const names = Object.keys(entries) as ConcreteEngine[];
  const checks = new Map<ConcreteEngine, Promise<Check>>();
  const failed = new Set<ConcreteEngine>();
  /** Milliseconds per step by engine and kind of run, or on their way. */
  const times = new Map<string, Promise<number>>();
  let latest: TrainingRun | undefined;

  function check(engine: ConcreteEngine): Promise<Check> {
    const known = checks.get(engine) ?? entries[engine].check();
    checks.set(engine, known);
    return known;
  }

  function covers(engine: ConcreteEngine, run: TrainingRun): boolean {
    return entries[engine].covers?.(run) ?? true;
  }

  function time(engine: ConcreteEngine, run: TrainingRun): Promise<number> {
    const key = keyOf(engine, run);
    const known = times.get(key) ?? tried(engine, run);
    times.set(key, known);
    known.catch(() => times.delete(key));
    return known;
  }

  async function tried(engine: ConcreteEngine, run: TrainingRun): Promise<number> {
    try {
      const ms = await measure(engine, entries[engine].open, run);
      failed.delete(engine);
      return ms;
    } catch (error) {
      failed.add(engine);
      if (error instanceof LabError) throw error;
      throw new LabError('EngineFailed', { engine, reason: String(error) });
    }
  }

  async function timeSoFar(engine: ConcreteEngine, run: TrainingRun): Promise<number | undefined> {
    return times.get(keyOf(engine, run))?.catch(() => undefined);
  }

  async function asked(engine: ConcreteEngine, run: TrainingRun): Promise<EngineChoice> {
    const { available, reason } = await check(engine);
    if (!available) throw new LabError('EngineUnavailable', { engine, reason: reason ?? '' });
    const { instead } = entries[engine];
    if (instead && !covers(engine, run)) return { ...(await asked(instead, run)), reason: 'notCovered' };
    return { engine, reason: 'asked', msPerStep: await time(engine, run) };
  }

  async function candidates(run: TrainingRun): Promise<Candidates> {
    const list = await Promise.all(
      names.map(async (name): Promise<[ConcreteEngine, Candidate]> => {
        const { available, reason } = await check(name);
        const msPerStep = await timeSoFar(name, run);
        const software = reason === 'software';
        return [name, { available: available && covers(name, run), software, failed: failed.has(name), msPerStep }];
      }),
    );
    return Object.fromEntries(list) as Candidates;
  }

  async function automatic(run: TrainingRun): Promise<EngineChoice> {
    for (;;) {
      const decision = decideEngine(await candidates(run));
      if ('engine' in decision) return { ...decision, msPerStep: await timeSoFar(decision.engine, run) };
      // A failure is remembered, and the next decision goes round it.
      await time(decision.measure, run).catch(() => {});
    }
  }

  return {
    choose: (run) => {
      latest = run;
      return run.engine === 'auto' ? automatic(run) : asked(run.engine, run);
    },

    distrust: (engine) => void failed.add(engine),

    list: () =>
      Promise.all(
        names.map(async (id) => {
          const { available, reason } = await check(id);
          if (failed.has(id)) return { id, available: false, reason: 'failedProbe' as const };
          return { id, available, reason, msPerStep: latest && (await timeSoFar(id, latest)) };
        }),
      ),
  };
}

/** The engine and everything in a run that a step's time depends on. */
function keyOf(engine: ConcreteEngine, { layers, activation, optimizer, batch }: TrainingRun): string {
  const shape = layers.map((layer) => [layer.units, layer.activation ?? activation]);
  return JSON.stringify([engine, shape, optimizer, batch]);
}
