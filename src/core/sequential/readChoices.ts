import type { InitializerName } from '../initializers';
import { type CodeProblem, problem } from './CodeProblem';
import { initializerCode, initializerTexts } from './kerasNames';
import { nearest } from './nearest';
import type { CodeNode } from './pythonSyntax';
import { type DenseActivation, denseActivations } from './SequentialModel';

/** Reads `'relu'`, `tf.nn.relu` or None; undefined where nothing is given, or where it is wrong and has been told. */
export function readActivation(node: CodeNode | undefined, problems: CodeProblem[]): DenseActivation | undefined {
  if (!node || isNone(node)) return undefined;
  const text = node.kind === 'text' ? node.value : functionName(node);
  if (text === undefined) return refuse(node, 'activation', denseActivations, problems);
  return denseActivations.find((each) => each === text) ?? refuse(node, 'activation', denseActivations, problems, text);
}

/** Reads `'he_normal'`, `tf.keras.initializers.RandomNormal(stddev=1.0)` and their like. */
export function readInitializer(node: CodeNode | undefined, problems: CodeProblem[]): InitializerName | undefined {
  if (!node) return undefined;
  const menu = Object.values(initializerCode)
    .filter((code) => code.startsWith("'"))
    .map((code) => code.slice(1, -1));
  const text = node.kind === 'text' ? node.value : node.kind === 'call' ? lastOf(node.path) : undefined;
  if (text === undefined) return refuse(node, 'kernel_initializer', menu, problems);
  const known = initializerTexts[text];
  if (!known) return refuse(node, 'kernel_initializer', menu, problems, text);
  if (node.kind !== 'call' || node.args.length === 0) return known;
  return readSpread(node, known, problems);
}

/** RandomNormal with the standard deviation that is given; this app draws with 0.05 or 1. */
function readSpread(
  node: CodeNode & { readonly kind: 'call' },
  known: InitializerName,
  problems: CodeProblem[],
): InitializerName | undefined {
  const spreads: Readonly<Record<number, InitializerName>> = { 0.05: 'normal', 1: 'unitNormal' };
  let found: InitializerName = known;
  for (const { name, value } of node.args) {
    const number = value.kind === 'number' ? value.value : Number.NaN;
    if (name === 'mean' && number === 0) continue;
    if (known !== 'normal' || name !== 'stddev' || !spreads[number]) {
      problems.push(problem(value.line, 'badStddev'));
      return undefined;
    }
    found = spreads[number];
  }
  return found;
}

/** Tells what is wrong with a value: quotes forgotten, a slip, or nothing that is known. */
function refuse(
  node: CodeNode,
  name: string,
  menu: readonly string[],
  problems: CodeProblem[],
  text = node.kind === 'name' ? node.path : '',
): undefined {
  const details = { name, value: text, menu: menu.join(' ') };
  const meant = text && nearest(text, menu);
  if (node.kind === 'name' && menu.includes(text)) problems.push(problem(node.line, 'needsQuotes', { value: text }));
  else if (meant) problems.push(problem(node.line, 'badValueMeant', { ...details, meant }));
  else problems.push(problem(node.line, 'badValue', details));
}

/** `tf.nn.relu` is relu; a bare name is nothing that Python knows. */
function functionName(node: CodeNode): string | undefined {
  return node.kind === 'name' && /^(tf\.nn|(tf\.)?keras\.activations)\.\w+$/.test(node.path)
    ? lastOf(node.path)
    : undefined;
}

function isNone(node: CodeNode): boolean {
  return node.kind === 'name' && node.path === 'None';
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
