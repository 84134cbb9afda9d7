import { lazy, memo, Suspense, useEffect } from 'react';
import { useLab } from '../../../store/labContext';
import type { CurveLinesProps } from './CurveLinesProps';
import { PlainLines } from './PlainLines';

/** recharts, in a chunk of its own; should it fail to come, the curves are drawn without it. */
function loadLines() {
  return import('./CurveLines').then(
    ({ CurveLines }) => ({ default: CurveLines }),
    () => ({ default: PlainLines }),
  );
}

const CurveLines = lazy(loadLines);

/** The lines of a chart. They change only with their data, not with the pointer. */
export const LazyLines = memo(function LazyLines(props: CurveLinesProps) {
  useLinesAtIdle();
  if (!props.rows.length || !props.width) return null;
  return (
    <Suspense fallback={<PlainLines {...props} />}>
      <CurveLines {...props} />
    </Suspense>
  );
});

/** Fetches recharts once the data is there and the page has nothing better to do. */
function useLinesAtIdle(): void {
  const ready = useLab((state) => state.data.status === 'ready');
  useEffect(() => {
    if (!ready) return;
    const load = () => void loadLines();
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 1500);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(load, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }, [ready]);
}
