import { useEffect, useMemo, useRef, useState } from 'react';
import { initialWeights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import type { Snapshot } from '../../data/recording/Recording';
import type { Survey } from '../../engine/plain/survey';
import { useLab } from '../../store/labContext';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { createSurveyor, type Surveyor, type Surveys } from './createSurveyor';
import { shownEpochs } from './shownEpochs';
import { useCalm } from './useCalm';

/** Histograms are drawn anew at most so often, ms. */
const DRAWN_EVERY = 300;

/** An epoch and what was counted of it. */
export interface EpochSurvey {
  readonly epoch: number;
  readonly survey: Survey;
}

export interface NetworkSurveys {
  /** The epochs up to the one on the bench, as far as they are counted; oldest first. */
  readonly epochs: readonly EpochSurvey[];
  /** The network on the bench. */
  readonly present: Survey | undefined;
  /** Epochs that are still to be counted. */
  readonly missing: number;
}

/** Counts the network on the bench and the epochs before it on the same digits, while the page has time. */
export function useSurveys(bench: BenchNetwork | undefined, digits: Digits | undefined): NetworkSurveys {
  // Of a recording all epochs are kept, so that going back and forth costs nothing.
  const snapshots = useLab(({ replay, snapshots: own }) => replay?.recording.snapshots ?? own);
  const owner = useLab(({ network }) => network?.run);
  const kept = useCalm(
    useMemo(() => ({ owner, snapshots }), [owner, snapshots]),
    DRAWN_EVERY,
  );
  const run = bench?.run;
  const start = useMemo(() => run && { epoch: 0, weights: initialWeights(run) }, [run]);
  const points = useMemo(
    () => (bench && start ? pointsOf(bench, start, kept.owner === bench.run ? kept.snapshots : []) : []),
    [bench, start, kept],
  );
  const surveyor = useRef<Surveyor>(undefined);
  const [counted, setCounted] = useState<Surveys>(new Map());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest: Surveys;
    const tell = (done: Surveys) => {
      newest = done;
      // Many may be counted in that time; the page hears of them together.
      timer ??= setTimeout(() => {
        timer = undefined;
        setCounted(newest);
      }, DRAWN_EVERY);
    };
    surveyor.current = createSurveyor(tell, idle);
    return () => {
      surveyor.current?.stop();
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    if (!bench) return;
    // What is on the bench first, then the newest.
    const order = [bench.weights, ...points.map(({ weights }) => weights).reverse()];
    surveyor.current?.want(bench.run, order, digits);
  }, [bench, points, digits]);

  return useMemo(() => {
    const upTo = points.filter(({ epoch }) => epoch <= (bench?.epoch ?? 0));
    const epochs = upTo.flatMap(({ epoch, weights }) => {
      const survey = counted.get(weights);
      return survey ? [{ epoch, survey }] : [];
    });
    return { epochs, present: bench && counted.get(bench.weights), missing: upTo.length - epochs.length };
  }, [points, counted, bench]);
}

/** The start, the kept epochs, and the bench's own weights where they are not among them. */
function pointsOf(
  { weights, epoch }: BenchNetwork,
  start: Snapshot,
  snapshots: readonly Snapshot[],
): readonly Snapshot[] {
  if (epoch === 0) return [{ epoch, weights }];
  const known = snapshots.some((snapshot) => snapshot.weights === weights);
  const others = known ? snapshots : snapshots.filter((snapshot) => snapshot.epoch < epoch);
  const list = known ? others : [...others, { epoch, weights }];
  return shownEpochs(list[0].epoch === 0 ? list : [start, ...list]);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 60 });
    else setTimeout(resolve, 4);
  });
}
