import { lazy, memo, Suspense } from 'react';
import type { CurveLinesProps } from './CurveLinesProps';
import { PlainLines } from './PlainLines';

/**
 * recharts, in a chunk of its own, fetched with the first curve so that the page is light until then. Should it fail
 * to come, the curves are drawn without it.
 */
function loadLines() {
  return import('./CurveLines').then(
    ({ CurveLines }) => ({ default: CurveLines }),
    () => ({ default: PlainLines }),
  );
}

const CurveLines = lazy(loadLines);

/** The lines of a chart. They change only with their data, not with the pointer. */
export const LazyLines = memo(function LazyLines(props: CurveLinesProps) {
  if (!props.rows.length || !props.width) return null;
  return (
    <Suspense fallback={<PlainLines {...props} />}>
      <CurveLines {...props} />
    </Suspense>
  );
});
