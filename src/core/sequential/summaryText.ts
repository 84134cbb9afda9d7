import { parameterCount, summary } from '../network';
import { runOf, type SequentialModel } from './SequentialModel';

/** Width of the summary, and the columns at which its parts end. */
const WIDTH = 65;
const COLUMNS = [29, 55, 65];
/** Where the column of the counts begins. */
export const COUNTS_FROM = COLUMNS[1];

/** Keras 2's `model.summary()`, letter by letter. */
export function summaryText(model: SequentialModel): string {
  const run = runOf(model);
  const rows = summary(run).map(({ name, type, units, parameters }) =>
    row(`${name} (${type})`, `(None, ${units})`, String(parameters)),
  );
  const total = parameterCount(run).toLocaleString('en-US');
  return [
    'Model: "sequential"',
    '_'.repeat(WIDTH),
    row('Layer (type)', 'Output Shape', 'Param #'),
    '='.repeat(WIDTH),
    rows.join(`\n${'_'.repeat(WIDTH)}\n`),
    '='.repeat(WIDTH),
    `Total params: ${total}`,
    `Trainable params: ${total}`,
    'Non-trainable params: 0',
    '_'.repeat(WIDTH),
  ].join('\n');
}

/** A field that is too long is cut, so that a blank is left before the next. */
function row(...fields: readonly string[]): string {
  return fields.reduce(
    (line, field, index) => `${line}${field}`.slice(0, COLUMNS[index] - 1).padEnd(COLUMNS[index]),
    '',
  );
}
