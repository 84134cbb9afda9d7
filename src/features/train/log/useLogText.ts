import { useMemo } from 'react';
import { historyCsv } from '../../../core/log/historyCsv';
import { historyDict, historyPython } from '../../../core/log/historyDict';
import { kerasLog } from '../../../core/log/kerasLog';
import { lectureLog } from '../../../core/log/lectureLog';
import { splitRows } from '../../../core/split';
import { useLab } from '../../../store/labContext';
import type { LogForm } from './logForms';

/** MNIST's training file, for a run read back before its data is. */
const MNIST_ROWS = 60_000;

/** The history in one of its forms. It changes once an epoch. */
export function useLogText(form: LogForm): string {
  const epochs = useLab((state) => state.history.epochs);
  const to = useLab((state) => state.history.to);
  const split = useLab((state) => (state.network?.run ?? state.draft).split);
  const rows = useLab(({ data }) => (data.status === 'ready' ? data.info.trainRows : MNIST_ROWS));
  return useMemo(() => {
    if (!epochs.length) return '';
    switch (form) {
      case 'keras': {
        const { train, validation } = splitRows(rows, split);
        return kerasLog(epochs, { trainRows: train, validationRows: validation, to });
      }
      case 'lecture':
        return lectureLog(epochs);
      case 'dict':
        return historyPython(historyDict(epochs));
      case 'table':
        return historyCsv(epochs);
      default:
        return form satisfies never;
    }
  }, [form, epochs, to, split, rows]);
}
