import { parseArgs } from 'node:util';

/** Networks and batches that are measured unless others are asked for: the first is the lecture's. */
export const usualCells = ['64,32@30', '16@10', '128,64@128', '512,512@128', '64,32@512'];

/**
 * Reads the command line.
 * @param {readonly string[]} args
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      networks: { type: 'string', multiple: true, default: usualCells },
      engines: { type: 'string' },
      work: { type: 'string', default: 'train,evaluated,predict' },
      seconds: { type: 'string', default: '0.7' },
      gpu: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw new Error(`--rounds ${values.rounds} is not a number of rounds.`);
  return {
    rounds,
    networks: values.networks.flatMap((text) => text.trim().split(/\s+/)).map(readNetwork),
    engines: values.engines?.split(','),
    works: values.work.split(','),
    targetMs: Number(values.seconds) * 1000,
    softwareGpus: values.gpu,
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  };
}

/** @param {string} text as '64,32@30': units of the hidden layers, and the batch */
function readNetwork(text) {
  const [layers, batch] = text.split('@');
  const units = layers.split(',').filter(Boolean).map(Number);
  if (!(Number(batch) >= 1) || units.some((count) => !(count >= 1))) {
    throw new Error(`--networks ${text} is not like 64,32@30.`);
  }
  return { units, batch: Number(batch) };
}
