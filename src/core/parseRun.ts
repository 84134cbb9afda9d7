import { activationNames } from './activations';
import { initializerNames } from './initializers';
import {
  choices,
  defaultRun,
  type HiddenLayer,
  inRange,
  MAX_HIDDEN_LAYERS,
  ranges,
  runKeys,
  type TrainingRun,
} from './run';

/** What was wrong with one value of a run; the value that stands instead is the default. */
export interface RunProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknownKey' | 'notANumber' | 'outOfRange' | 'notOnMenu' | 'badLayers';
  readonly min?: number;
  readonly max?: number;
  readonly menu?: string;
}

export interface ParsedRun {
  readonly run: TrainingRun;
  readonly problems: readonly RunProblem[];
}

type RunValues = { -readonly [K in keyof TrainingRun]: TrainingRun[K] };

/**
 * Reads a run from a link's texts or a script's values; both spellings are taken ('64,32' or [64, 32],
 * '1' or true). A missing key is the Keras preset's, a bad one too, with a problem that says why.
 * Where `init` is given and `outputInit` is not, the output layer starts as the hidden ones do.
 */
export function parseRun(values: Readonly<Record<string, unknown>>): ParsedRun {
  const run: RunValues = { ...defaultRun };
  const problems: RunProblem[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (!isRunKey(key)) problems.push({ key, value: shown(value), reason: 'unknownKey' });
    else {
      const problem = readKey(run, key, value);
      if (problem) problems.push({ key, value: shown(value), ...problem });
    }
  }
  if (values.init !== undefined && values.outputInit === undefined) run.outputInit = run.init;
  return { run, problems };
}

function isRunKey(key: string): key is keyof TrainingRun {
  return (runKeys as readonly string[]).includes(key);
}

type Reason = Omit<RunProblem, 'key' | 'value'>;

/** Puts one value into the run, or says why it cannot. */
function readKey(run: RunValues, key: keyof TrainingRun, value: unknown): Reason | undefined {
  switch (key) {
    case 'layers': {
      const layers = readLayers(value);
      if ('reason' in layers) return layers;
      run.layers = layers.list;
      return;
    }
    case 'lr':
    case 'epochs':
    case 'batch':
    case 'split':
    case 'seed':
    case 'size':
    case 'dataSeed':
    case 'mix': {
      const number = readNumber(value);
      if (!Number.isFinite(number)) return { reason: 'notANumber' };
      const { min, max } = ranges[key];
      if (!inRange(number, ranges[key])) return { reason: 'outOfRange', min, max };
      run[key] = number;
      return;
    }
    case 'fromLogits':
    case 'fresh':
    case 'shuffle': {
      const flag = readFlag(value);
      if (flag === undefined) return { reason: 'notOnMenu', menu: '0 1' };
      run[key] = flag;
      return;
    }
    default: {
      const menu: readonly string[] = choices[key];
      if (!menu.includes(String(value))) return { reason: 'notOnMenu', menu: menu.join(' ') };
      Object.assign(run, { [key]: value });
    }
  }
}

function readNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function readFlag(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === '1' || value === 'true') return true;
  if (value === false || value === 0 || value === '0' || value === 'false') return false;
  return undefined;
}

function readLayers(value: unknown): { readonly list: readonly HiddenLayer[] } | Reason {
  const parts = typeof value === 'string' ? value.split(',').filter((part) => part.trim() !== '') : value;
  if (!Array.isArray(parts) || parts.length > MAX_HIDDEN_LAYERS) {
    return { reason: 'badLayers', min: 0, max: MAX_HIDDEN_LAYERS };
  }
  const list: HiddenLayer[] = [];
  for (const part of parts) {
    const layer = typeof part === 'string' ? layerFromText(part) : typeof part === 'number' ? { units: part } : part;
    const problem = layerProblem(layer);
    if (problem) return problem;
    list.push(cleanLayer(layer));
  }
  return { list };
}

/** `64`, `64:tanh`, `64:tanh:heNormal` or `64::heNormal`. */
function layerFromText(text: string): Record<string, unknown> {
  const [units, activation, init, ...rest] = text.trim().split(':');
  return { units: readNumber(units), activation: activation || undefined, init: init || undefined, ...rest };
}

function layerProblem(layer: unknown): Reason | undefined {
  if (typeof layer !== 'object' || layer === null) return { reason: 'badLayers' };
  const { units, activation, init, ...rest } = layer as Record<string, unknown>;
  if (Object.keys(rest).length) return { reason: 'badLayers' };
  const { min, max } = ranges.units;
  if (typeof units !== 'number' || !inRange(units, ranges.units)) return { reason: 'badLayers', min, max };
  if (activation !== undefined && !(activationNames as readonly unknown[]).includes(activation)) {
    return { reason: 'notOnMenu', menu: activationNames.join(' ') };
  }
  if (init !== undefined && !(initializerNames as readonly unknown[]).includes(init)) {
    return { reason: 'notOnMenu', menu: initializerNames.join(' ') };
  }
}

function cleanLayer({ units, activation, init }: HiddenLayer): HiddenLayer {
  return { units, ...(activation && { activation }), ...(init && { init }) };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
