import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { historyCsv } from '../../../core/log/historyCsv';
import { historyDict, historyPython } from '../../../core/log/historyDict';
import { kerasLog } from '../../../core/log/kerasLog';
import { lectureLog } from '../../../core/log/lectureLog';
import { trainedRows } from '../../../core/trainedRows';
import { useLab } from '../../../store/labContext';
import type { LogForm } from './logForms';

/** MNIST's training file, for runs kept from before their rows were. */
const MNIST_ROWS = 60_000;

/** The history in one of its forms. It changes once an epoch. */
export function useLogText(form: LogForm): string {
  const epochs = useLab((state) => state.history.epochs);
  const to = useLab((state) => state.history.to);
  const { split, mix } = useLab((state) => state.network?.run ?? state.draft);
  const rows = useLab((state) => state.history.rows ?? MNIST_ROWS);
  const data = useLab((state) => state.history.data);
  const { t } = useTranslation();
  // A comment in every one of these forms.
  const source = data === 'strokes' ? `# ${t('data.strokes')}\n` : '';
  return useMemo(() => {
    if (!epochs.length) return '';
    switch (form) {
      case 'keras': {
        const { train, validation } = trainedRows(rows, { split, mix }, data ?? 'mnist');
        return source + kerasLog(epochs, { trainRows: train, validationRows: validation, to });
      }
      case 'lecture':
        return source + lectureLog(epochs);
      case 'dict':
        return source + historyPython(historyDict(epochs));
      case 'table':
        return historyCsv(epochs, data);
      default:
        return form satisfies never;
    }
  }, [form, epochs, to, split, mix, rows, data, source]);
}
