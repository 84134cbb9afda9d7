import { useMemo, useState } from 'react';
import type { EpochRecord } from '../../core/progress';
import { slidesFor } from '../../core/slides';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import { AccuracyChart } from './AccuracyChart';
import { ScopeContext, type ScopeLayout, type ScopeShared } from './chart/scopeContext';
import { useSize } from './chart/useSize';
import { EpochRuler } from './EpochRuler';
import { LossChart } from './LossChart';
import classes from './Scope.module.css';

const none: readonly EpochRecord[] = [];

export interface ScopeProps {
  /** On a first visit the accuracy alone, larger, over its ruler. */
  readonly first?: boolean;
}

/** Loss, epoch ruler and accuracy over one axis. Lays its numbers out by the width it is given. */
export function Scope({ first = false }: ScopeProps) {
  const [box, { width }] = useSize<HTMLElement>();
  const to = useLab(lastEpoch);
  const run = useLab((state) => state.network?.run ?? state.draft);
  const data = useLab(dataNow);
  const slides = useMemo(() => slidesFor(run, data), [run, data]);
  const [hover, setHover] = useState<number>();
  const before = useLab((state) => (state.kept?.history.data === data ? state.kept?.history.epochs : undefined));
  const layout = layoutFor(width);
  const shared = useMemo<ScopeShared>(
    () => ({ to, slides, before: before ?? none, layout, first, hover, setHover }),
    [to, slides, before, layout, first, hover],
  );
  return (
    <ScopeContext value={shared}>
      <section
        ref={box}
        className={classes.scope}
        data-region="charts"
        data-layout={layout}
        data-first={first || undefined}
      >
        {first ? <AccuracyChart zoomed /> : <LossChart />}
        <EpochRuler />
        {!first && <AccuracyChart />}
      </section>
    </ScopeContext>
  );
}

/** The set that the curves come from, or will. */
function dataNow({ history, data }: LabState): string | undefined {
  return history.data ?? (data.status === 'ready' ? data.info.name : undefined);
}

/** The axis ends where the run does, or the next one will. */
function lastEpoch({ history, draft }: LabState): number {
  return Math.max(history.to, history.epochs.length) || draft.epochs;
}

function layoutFor(width: number): ScopeLayout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  if (width >= 46 * rem) return 'side';
  return width >= 32 * rem ? 'ends' : 'title';
}
