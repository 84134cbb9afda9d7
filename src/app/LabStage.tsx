import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Engine } from '../engine/Engine';
import { NetworkBench } from '../features/build/NetworkBench';
import { BenchBars } from '../features/draw/BenchBars';
import { BenchPad } from '../features/draw/BenchPad';
import { ReductionArrow } from '../features/draw/ReductionArrow';
import { TestResult } from '../features/evaluate/TestResult';
import { WrittenWeights } from '../features/inspect/WrittenWeights';
import { EpochCounter } from '../features/train/EpochCounter';
import { PlayControls } from '../features/train/PlayControls';
import { PlayDisc } from '../features/train/PlayDisc';
import { Scope } from '../features/train/Scope';
import { stepShown } from '../store/screen/createScreen';
import { useScreen } from '../store/screen/screenContext';
import { useFit } from '../ui/useFit';
import { LabNotes } from './LabNotes';
import classes from './LabStage.module.css';

const STEPS = 3;

/** The lab on the projector, one thing at a time: the bench, the curves, what the network is worth. */
export function LabStage({ engine }: { readonly engine: Engine }) {
  const step = useScreen((screen) => stepShown(screen, STEPS)) ?? 1;
  const setStage = useScreen((screen) => screen.setStage);
  useEffect(() => {
    setStage({ place: 'lab', steps: STEPS, words: [] });
    return () => setStage(undefined);
  }, [setStage]);
  const sheets = [<BenchSheet key={1} />, <ScopeSheet key={2} />, <ResultSheet key={3} engine={engine} />];
  return (
    <Sheet key={step} step={step}>
      {sheets[step - 1]}
    </Sheet>
  );
}

function Sheet({ step, children }: { readonly step: number; readonly children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  useFit(section, true);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll must be reachable by keyboard
    <section ref={section} className={classes.stage} tabIndex={0} data-step={step} data-stage="figure">
      <div className={classes.sheet}>
        <LabNotes />
        {children}
      </div>
    </section>
  );
}

function BenchSheet() {
  return (
    <>
      <NetworkBench pad={<BenchPad />} arrow={<ReductionArrow />} bars={<BenchBars />} />
      <div className={classes.row}>
        <PlayDisc />
        <EpochCounter layout="row" />
      </div>
    </>
  );
}

function ScopeSheet() {
  return (
    <div className={classes.pair}>
      <div className={classes.left}>
        <EpochCounter />
        <PlayControls />
      </div>
      <Scope />
    </div>
  );
}

function ResultSheet({ engine }: { readonly engine: Engine }) {
  const readWeights = useCallback(() => engine.weights(), [engine]);
  return (
    <div className={classes.result}>
      <TestResult />
      <WrittenWeights readWeights={readWeights} />
    </div>
  );
}
