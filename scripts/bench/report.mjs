import { STOCK } from './measure.mjs';

/**
 * @typedef {object} Cell one table: a network, a batch and what was done with them
 * @property {readonly number[]} units
 * @property {number} batch
 * @property {import('./Task').Work} work
 * @property {readonly import('./measure.mjs').Result[]} results
 *
 * @typedef {object} Report
 * @property {{ cpu: string, cores: number, system: string, browser: string }} machine
 * @property {'mnist' | 'strokes'} data
 * @property {number} rounds
 * @property {readonly string[]} skipped engines left out, because a processor only pretends to be their GPU
 * @property {readonly Cell[]} cells
 */

/** Steps of one epoch of the lecture: 48,000 rows in batches of 30. */
const STEPS_PER_EPOCH = 1600;

const titles = {
  train: 'training',
  evaluated: 'training, all rows evaluated each epoch (the peer evaluates nothing)',
  predict: 'predicting 10,000 images',
};

/** @param {Cell} cell */
export function titleOf({ units, batch, work }) {
  const network = `784-${[...units, 10].join('-')}`;
  return work === 'predict' ? `${network}, ${titles.predict}` : `${network}, batch ${batch}, ${titles[work]}`;
}

/** @param {Report} report */
export function markdownOf(report) {
  return [...about(report), ...report.cells.flatMap((cell) => ['', `**${titleOf(cell)}**`, '', ...tableOf(cell)])].join(
    '\n',
  );
}

/** @param {Report} report */
export function textOf(report) {
  const tables = report.cells.flatMap((cell) => ['', titleOf(cell), ...rowsOf(cell).map(lineOf)]);
  return [...about(report), ...tables].join('\n').replaceAll('`', '');
}

/** @param {Report} report */
function about({ machine, data, rounds, skipped }) {
  const { cpu, cores, system, browser } = machine;
  const digits = data === 'mnist' ? 'MNIST' : 'generated digits (MNIST is not here)';
  const left = skipped.length
    ? ` Left out, for want of a real GPU: ${skipped.map((id) => `\`${id}\``).join(', ')}.`
    : '';
  return [`${cpu}, ${cores} cores, ${system}; ${browser}; ${digits}; medians of ${rounds} rounds.${left}`];
}

/** @param {Cell} cell */
function tableOf(cell) {
  const [head, ...rows] = rowsOf(cell);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)];
}

/** @param {readonly string[]} cells */
function lineOf([name, ...numbers]) {
  return `  ${name.padEnd(34)}${numbers.map((text) => text.padStart(11)).join('')}`;
}

/**
 * Head and rows, in words.
 * @param {Cell} cell
 */
function rowsOf({ batch, work, results }) {
  const epochs = work !== 'predict' && batch === 30;
  const head = ['engine', work === 'predict' ? 'ms' : 'ms/step', ...(epochs ? ['s/epoch'] : []), '× stock'];
  const rows = results.map(({ id, software, clock, ms, timesStock }) => {
    const notes = [...(software ? ['software GPU'] : []), ...(clock === 'wall' ? ['by the clock'] : [])];
    const name = id === STOCK ? `stock tfjs-wasm \`${work === 'predict' ? 'predict' : 'fit'}\`` : `\`${id}\``;
    const label = notes.length ? `${name} (${notes.join(', ')})` : name;
    const each = ms.toFixed(work === 'predict' ? 1 : 3);
    return [label, each, ...(epochs ? [((ms * STEPS_PER_EPOCH) / 1000).toFixed(2)] : []), timesStock.toFixed(2)];
  });
  return [head, ...rows];
}
