import { CLASSES } from '../network';
import { MAX_HIDDEN_LAYERS } from '../run';
import { type CodeProblem, problem } from './CodeProblem';
import { type CodeNode, type CodeStatement, pythonStatements } from './pythonSyntax';
import { pythonTokens } from './pythonTokens';
import { type CodeLayer, readLayer } from './readLayer';
import type { SequentialModel } from './SequentialModel';

/** Where a Dense layer stands in the code: the layer itself, and the statement that adds it (or the layer again). */
export interface LayerPlace {
  readonly from: number;
  readonly to: number;
  readonly statementFrom: number;
  readonly statementTo: number;
  /** Added by a statement of its own, not in a list. */
  readonly added: boolean;
}

export interface ReadCode {
  /** Undefined while something is wrong. */
  readonly model?: SequentialModel;
  /** One place for each layer of the model. */
  readonly places: readonly LayerPlace[];
  /** In the order of their lines. */
  readonly problems: readonly CodeProblem[];
}

interface Building {
  readonly problems: CodeProblem[];
  layers: (CodeLayer & { readonly place: LayerPlace })[];
  /** The variable that holds the model. */
  name: string | undefined;
}

const modelPaths = ['tf.keras.models', 'tf.keras', 'keras.models', 'keras', 'models', ''];
const laterSteps = ['compile', 'fit', 'evaluate', 'predict'];

/** Reads the Python that builds a Sequential model of Flatten and Dense, as far as this course needs it. */
export function readSequential(code: string): ReadCode {
  const { tokens, problems: slips } = pythonTokens(code);
  const { statements, problems: unread } = pythonStatements(tokens);
  const building: Building = { problems: [...slips, ...unread], layers: [], name: undefined };
  for (const statement of statements) readStatement(building, statement);
  const { layers, problems, name } = building;
  // Only when every line can be read does it make sense to speak of the whole.
  if (problems.length === 0) checkWhole(layers, name, code.split('\n').length, problems);
  const dense = layers.filter((layer) => layer.kind === 'dense');
  return {
    ...(problems.length === 0 && { model: dense.map(({ spec }) => spec) }),
    places: dense.map(({ place }) => place),
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
}

function readStatement(building: Building, { target, value, line, from, to }: CodeStatement): void {
  const { problems } = building;
  const [owner, method] = value.kind === 'call' ? value.path.split('.') : [];
  if (value.kind === 'call' && isSequential(value.path)) {
    building.layers = [];
    building.name = target;
    if (target === undefined) problems.push(problem(line, 'noModel'));
    readList(building, value);
  } else if (value.kind !== 'call' || target !== undefined || owner !== building.name || method === undefined) {
    if (building.name === undefined && method === 'add') problems.push(problem(line, 'noModel'));
    else problems.push(problem(line, 'unknownStatement'));
  } else if (method === 'add') {
    const [first, ...more] = value.args;
    if (!first || more.length) problems.push(problem(line, 'notALayer'));
    else addLayer(building, first.value, { statementFrom: from, statementTo: to, added: true });
  } else if (laterSteps.includes(method)) problems.push(problem(line, 'laterStep', { name: method }));
  else if (method !== 'summary') problems.push(problem(line, 'unknownStatement'));
}

function isSequential(path: string): boolean {
  return modelPaths.some((prefix) => path === (prefix ? `${prefix}.Sequential` : 'Sequential'));
}

/** The layers that Sequential is given at once. */
function readList(building: Building, call: CodeNode & { readonly kind: 'call' }): void {
  const [list, ...more] = call.args;
  if (!list) return;
  if (more.length || list.value.kind !== 'list') {
    building.problems.push(problem(call.line, 'notALayer'));
    return;
  }
  for (const node of list.value.items) {
    addLayer(building, node, { statementFrom: node.from, statementTo: node.to, added: false });
  }
}

function addLayer(building: Building, node: CodeNode, place: Omit<LayerPlace, 'from' | 'to'>): void {
  const layer = readLayer(node, building.problems);
  if (layer) building.layers.push({ ...layer, place: { from: layer.from, to: layer.to, ...place } });
}

/** What only the model as a whole can have wrong. */
function checkWhole(
  layers: readonly CodeLayer[],
  name: string | undefined,
  end: number,
  problems: CodeProblem[],
): void {
  if (name === undefined) problems.push(problem(1, 'noModel'));
  else if (layers.length === 0) problems.push(problem(end, 'noLayers'));
  if (problems.length) return;
  const [first, ...others] = layers[0].kind === 'input' ? layers.slice(1) : layers;
  if (first?.kind !== 'flatten') problems.push(problem(first?.line ?? end, 'noFlatten'));
  const dense = others.filter((layer) => layer.kind === 'dense');
  for (const { kind, line } of others) if (kind !== 'dense') problems.push(problem(line, 'secondFlatten'));
  for (const { spec, line } of dense.slice(0, -1)) {
    if (spec.activation === 'softmax') problems.push(problem(line, 'softmaxInside'));
  }
  if (dense.length > MAX_HIDDEN_LAYERS + 1) {
    problems.push(problem(dense[MAX_HIDDEN_LAYERS].line, 'tooManyLayers', { max: MAX_HIDDEN_LAYERS }));
  }
  const last = dense.at(-1);
  if (problems.length) return;
  if (!last) problems.push(problem(end, 'noLayers'));
  else if (last.spec.units !== CLASSES) problems.push(problem(last.line, 'lastUnits', { units: last.spec.units }));
  else if (last.spec.activation !== 'softmax') problems.push(problem(last.line, 'lastActivation'));
}
