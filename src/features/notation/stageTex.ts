import { namesOf, type Stage, type StageNames } from './Stage';

/** Rows of a matrix far enough apart for one cell's light not to lie over the next. */
const ROOMY = String.raw`\def\arraystretch{1.45}`;

/**
 * A stage's formula in TeX. What belongs to a node or comes from an input carries the part `to-…` or `from-…`, so that
 * a column of W lights with its node, a row with its input, and a weight alone as `w-to-from`.
 */
export function stageTex(stage: Stage): string {
  const names = namesOf(stage);
  if (stage === 'node') return nodeTex(names);
  if (stage === 'vector') return ROOMY + vectorTex(names);
  const { letter, before, layer, softmax } = names;
  const f = softmax ? String.raw`\mathrm{softmax}` : 'f';
  const input = letter === 'x' ? 'X' : `A^{${before}}`;
  return String.raw`${ROOMY}\begin{aligned} A^{${layer}} &= ${row(names.nodes, (to) => output(names, to))} \\
&= ${f}\left(${row(names.inputs, (from) => inputTex(names, from))} \cdot ${matrix(names)} + ${row(names.nodes, (to) => bias(names, to))}\right) \\
&= ${f}(${input} \cdot W^{${layer}} + B^{${layer}}) \end{aligned}`;
}

function nodeTex(names: StageNames): string {
  const [to] = names.nodes;
  const [one, two, last] = names.inputs.map((from) => `${inputTex(names, from)} ${weight(names, to, from)}`);
  return String.raw`${output(names, to)} = f(${one} + ${two} + \cdots + ${last} + ${bias(names, to)})`;
}

function vectorTex(names: StageNames): string {
  const [to] = names.nodes;
  return String.raw`${output(names, to)} = f\left(${row(names.inputs, (from) => inputTex(names, from))} \cdot ${matrix(names)} + ${bias(names, to)}\right)`;
}

function row(subscripts: readonly string[], tex: (subscript: string) => string): string {
  const [one, two, last] = subscripts.map(tex);
  return String.raw`\begin{bmatrix} ${one} & ${two} & \cdots & ${last} \end{bmatrix}`;
}

/** W: a row for each input, a column for each node. */
function matrix(names: StageNames): string {
  const line = (from: string) => {
    const cells = names.nodes.map((to) => weight(names, to, from));
    return cells.length === 1 ? cells[0] : String.raw`${cells[0]} & ${cells[1]} & \cdots & ${cells[2]}`;
  };
  const [one, two, last] = names.inputs.map(line);
  const dots = names.nodes.length === 1 ? String.raw`\vdots` : String.raw`\vdots & \vdots & \ddots & \vdots`;
  return String.raw`\begin{bmatrix} ${one} \\ ${two} \\ ${dots} \\ ${last} \end{bmatrix}`;
}

function output({ layer }: StageNames, to: string): string {
  return String.raw`\part{to-${to}}{a_{${to}}^{${layer}}}`;
}

function inputTex({ letter, before }: StageNames, from: string): string {
  return String.raw`\part{from-${from}}{${letter}_{${from}}${before && `^{${before}}`}}`;
}

function bias({ layer }: StageNames, to: string): string {
  return String.raw`\part{to-${to}}{\part{b-${to}}{b_{${to}}^{${layer}}}}`;
}

function weight({ layer }: StageNames, to: string, from: string): string {
  return String.raw`\part{to-${to}}{\part{from-${from}}{\part{w-${to}-${from}}{w_{${pair(to, from)}}^{${layer}}}}}`;
}

/** Subscripts as the slides write them, node first: w_{i1}; with a comma where digits would run together. */
export function pair(to: string, from: string): string {
  return to.length + from.length > 2 ? `${to},${from}` : to + from;
}
