import type { EpochRecord } from '../progress';

/** Rows and length of a run, as Keras announces them. */
export interface RunSize {
  readonly trainRows: number;
  readonly validationRows: number;
  /** Epochs that will be done at the end. */
  readonly to: number;
}

/** What `model.fit(…, verbose=2)` of TensorFlow 2.0 prints: the sizes, then two lines an epoch. */
export function kerasLog(epochs: readonly EpochRecord[], { trainRows, validationRows, to }: RunSize): string {
  const validate = validationRows ? `, validate on ${validationRows} samples` : '';
  const last = Math.max(to, epochs.at(-1)?.epoch ?? 0);
  return [
    `Train on ${trainRows} samples${validate}`,
    ...epochs.flatMap((record) => [`Epoch ${record.epoch}/${last}`, epochLine(record, trainRows)]),
  ].join('\n');
}

function epochLine(record: EpochRecord, rows: number): string {
  const figures: readonly (readonly [string, number | undefined])[] = [
    ['loss', record.loss],
    ['accuracy', record.accuracy],
    ['val_loss', record.valLoss],
    ['val_accuracy', record.valAccuracy],
  ];
  const known = figures.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${figure(value)}`]));
  return [`${rows}/${rows}`, `${Math.round(record.ms / 1000)}s`, ...known].join(' - ');
}

/** Four decimals; below a thousandth Keras turns to powers of ten. */
function figure(value: number): string {
  if (Math.abs(value) > 1e-3 || !Number.isFinite(value)) return value.toFixed(4).toLowerCase();
  return value.toExponential(4).replace(/([+-])(\d)$/, '$10$2');
}
