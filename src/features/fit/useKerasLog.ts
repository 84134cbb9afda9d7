import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type EpochUnderWay, kerasBars } from '../../core/log/kerasBars';
import { kerasLog, sizeLine } from '../../core/log/kerasLog';
import type { History } from '../../core/progress';
import { useCourse } from '../../store/course/courseContext';
import type { FitView } from './useFit';
import type { Verbosity } from './verbosity';

/** What Keras has printed of a run by now; empty before it has begun, and with verbose 0. */
export function useKerasLog(runKey: string, { run, rows, records }: FitView, verbose: Verbosity): string {
  const { t } = useTranslation();
  // Only the bar moves between two epochs.
  const history = useCourse((state) => (verbose === 1 ? state.runs[runKey]?.history : undefined));
  const begun = useCourse((state) => state.runs[runKey]?.history.rows !== undefined);
  const source = useCourse((state) => state.runs[runKey]?.history.data);
  const to = useCourse((state) => state.runs[runKey]?.history.to ?? run.epochs);
  return useMemo(() => {
    if (!begun || verbose === 0) return '';
    const size = { trainRows: rows.train, validationRows: rows.validation, to };
    // Keras would not say it, but nobody shall take these figures for MNIST's.
    const note = source === 'strokes' ? `# ${t('data.strokes')}\n` : '';
    if (verbose === 1) return note + kerasBars(records, size, history && underWay(history, rows.train, run.batch));
    return note + (records.length ? kerasLog(records, size) : sizeLine(size));
  }, [begun, verbose, rows.train, rows.validation, to, records, history, run.batch, source, t]);
}

function underWay(history: History, trainRows: number, batch: number): EpochUnderWay | undefined {
  const { running, samplesPerSecond = 0, phase, epochs, to } = history;
  if (phase === 'idle' || epochs.length >= to) return undefined;
  return { rows: Math.min(trainRows, history.batch * batch), running, samplesPerSecond };
}
