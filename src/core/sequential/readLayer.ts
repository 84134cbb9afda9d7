import { IMAGE_SIDE } from '../network';
import { inRange, ranges } from '../run';
import { type CodeProblem, problem } from './CodeProblem';
import { type DenseArgument, denseArgumentNames, denseArguments } from './kerasNames';
import { nearest } from './nearest';
import type { CodeArgument, CodeNode } from './pythonSyntax';
import { readActivation, readInitializer } from './readChoices';
import { type DenseSpec, denseDefaults } from './SequentialModel';

/** A layer as the code has it. `from` and `to` are its offsets in the code. */
export type CodeLayer = { readonly line: number; readonly from: number; readonly to: number } & (
  | { readonly kind: 'input' | 'flatten' }
  | { readonly kind: 'dense'; readonly spec: DenseSpec }
);

const layerPaths = ['tf.keras.layers', 'keras.layers', 'layers', ''];
const kinds: Readonly<Record<string, CodeLayer['kind']>> = {
  Flatten: 'flatten',
  Dense: 'dense',
  Input: 'input',
  InputLayer: 'input',
};

/** Reads `tf.keras.layers.Dense(…)` and its like; what is wrong is added to `problems`. */
export function readLayer(node: CodeNode, problems: CodeProblem[]): CodeLayer | undefined {
  const { line, from, to } = node;
  if (node.kind !== 'name' && node.kind !== 'call') {
    problems.push(problem(line, 'notALayer'));
    return undefined;
  }
  const name = node.path.split('.').at(-1) ?? '';
  const path = node.path.slice(0, -name.length - 1);
  const kind = kinds[name];
  if (!kind) {
    const meant = nearest(name, ['Dense', 'Flatten', 'Input']);
    problems.push(problem(line, meant ? 'unknownLayerMeant' : 'unknownLayer', { name, ...(meant && { meant }) }));
    return undefined;
  }
  // Input stands in two places.
  if (!layerPaths.includes(path) && !(kind === 'input' && ['tf.keras', 'keras'].includes(path))) {
    problems.push(problem(line, 'wrongPath', { path: node.path, meant: `tf.keras.layers.${name}` }));
    return undefined;
  }
  if (node.kind === 'name') {
    problems.push(problem(line, 'noCall', { name }));
    return undefined;
  }
  if (kind === 'dense') {
    const spec = readDense(node.args, line, problems);
    return spec && { line, from, to, kind, spec };
  }
  readShape(kind, node.args, line, problems);
  return { line, from, to, kind };
}

/** Flatten's or Input's only argument is the shape of an image. */
function readShape(
  kind: 'input' | 'flatten',
  args: readonly CodeArgument[],
  line: number,
  problems: CodeProblem[],
): void {
  for (const { name, value } of args) {
    const known = name === 'input_shape' || name === 'shape' || (name === undefined && kind === 'input');
    if (!known) {
      problems.push(
        problem(value.line, 'unknownArgument', { name: name ?? '', layer: kind === 'input' ? 'Input' : 'Flatten' }),
      );
    } else if (
      value.kind !== 'tuple' ||
      value.items.length !== 2 ||
      !value.items.every((side) => side.kind === 'number' && side.value === IMAGE_SIDE)
    ) {
      problems.push(problem(value.line, 'inputShape'));
    }
  }
  if (kind === 'input' && args.length === 0) problems.push(problem(line, 'inputShape'));
}

function readDense(args: readonly CodeArgument[], line: number, problems: CodeProblem[]): DenseSpec | undefined {
  const before = problems.length;
  const given = new Map<DenseArgument, CodeNode>();
  args.forEach((argument, index) => {
    const name = argumentName(argument, index, args, problems);
    if (!name) return;
    if (given.has(name)) problems.push(problem(argument.line, 'twice', { name }));
    given.set(name, argument.value);
  });
  const units = readUnits(given.get('units'), line, problems);
  const activation = readActivation(given.get('activation'), problems);
  const init = readInitializer(given.get('kernel_initializer'), problems);
  for (const name of denseArgumentNames.slice(2)) {
    const value = given.get(name);
    const wanted = denseArguments[name];
    if (value && name !== 'kernel_initializer' && textOf(value) !== wanted) {
      problems.push(problem(value.line, 'onlyDefault', { name, value: wanted ?? '' }));
    }
  }
  if (problems.length > before || units === undefined) return undefined;
  return { units, activation: activation ?? denseDefaults.activation, init: init ?? denseDefaults.init };
}

/** Which of Dense's arguments this is, by its name or by its place. */
function argumentName(
  { name, line }: CodeArgument,
  index: number,
  args: readonly CodeArgument[],
  problems: CodeProblem[],
): DenseArgument | undefined {
  if (name === undefined) {
    if (args.slice(0, index).some((earlier) => earlier.name !== undefined)) problems.push(problem(line, 'nameFirst'));
    else if (index >= denseArgumentNames.length) problems.push(problem(line, 'tooManyArguments'));
    else return denseArgumentNames[index];
    return undefined;
  }
  const known = denseArgumentNames.find((each) => each === name);
  // The number of inputs may be said, but follows from the layer before.
  if (known || name === 'input_dim' || name === 'input_shape') return known;
  const meant = nearest(name, denseArgumentNames);
  const reason = meant ? 'unknownArgumentMeant' : 'unknownArgument';
  problems.push(problem(line, reason, { name, layer: 'Dense', ...(meant && { meant }) }));
  return undefined;
}

function readUnits(node: CodeNode | undefined, line: number, problems: CodeProblem[]): number | undefined {
  if (!node) {
    // A name misspelt is told already.
    if (!problems.some((known) => known.line === line)) problems.push(problem(line, 'missingUnits'));
    return undefined;
  }
  if (node.kind === 'number' && inRange(node.value, ranges.units)) return node.value;
  const { min, max } = ranges.units;
  problems.push(problem(node.line, 'badUnits', { min, max }));
  return undefined;
}

/** A plain value as it is written in the table of arguments. */
function textOf(node: CodeNode): string | undefined {
  if (node.kind === 'name') return node.path;
  return node.kind === 'text' ? `'${node.value}'` : undefined;
}
