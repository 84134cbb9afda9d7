import { parameterCount } from '../../core/network';
import { runKeys } from '../../core/run';
import { valueText } from '../../core/runText';
import { type CompareRow, lastEpoch } from './CompareRow';

const figures = [
  'epochs_trained',
  'parameters',
  'loss',
  'accuracy',
  'val_loss',
  'val_accuracy',
  'test_accuracy',
  'seconds',
  'trained_on',
  'trained_with',
  'ended',
] as const;

/** The table for a spreadsheet: name, every setting as a link spells it, and the last figures in full. */
export function runsCsv(rows: readonly CompareRow[]): string {
  const head = ['id', 'name', ...runKeys, ...figures].join(',');
  return `${[head, ...rows.map(line)].join('\n')}\n`;
}

function line(row: CompareRow): string {
  const asked = row.entry?.run ?? row.run;
  const settings = runKeys.map((key) => (row.unprinted.includes(key) ? '' : valueText(asked[key])));
  const last = lastEpoch(row);
  const { test, seconds, data, engine, entry } = row;
  const ended = entry && new Date(entry.at).toISOString();
  const results = [last?.epoch, parameterCount(row.run), last?.loss, last?.accuracy, last?.valLoss, last?.valAccuracy];
  const cells = [row.id, unarmed(row.name), ...settings, ...results, test, seconds?.toFixed(3), data, engine, ended];
  return cells.map((cell) => quoted(String(cell ?? ''))).join(',');
}

/** A name that a spreadsheet would take for a formula is one no more. */
function unarmed(name: string): string {
  return /^[=+\-@\t\r]/.test(name) ? `'${name}` : name;
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
