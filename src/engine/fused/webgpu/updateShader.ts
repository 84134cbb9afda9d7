import { PIXELS } from '../../../core/network';
import type { OptimizerName } from '../../../core/optimizers';
import { UPDATE_THREADS } from './coversWebgpu';
import type { Binding } from './createKernel';
import type { Layout } from './createLayout';
import { optimizerTexts } from './optimizerText';
import { PICK_BITS, stepBinding, stepText } from './stepText';

export const updateBindings: readonly Binding[] = [
  stepBinding,
  { name: 'images', type: 'array<u32>', access: 'read' },
  { name: 'picks', type: 'array<u32>', access: 'read' },
  { name: 'values', type: 'array<f32>', access: 'read' },
  { name: 'figures', type: 'array<vec4<f32>>', access: 'read' },
  { name: 'parameters', type: 'array<f32>', access: 'read_write' },
  { name: 'memory', type: 'array<f32>', access: 'read_write' },
  { name: 'sums', type: 'array<vec4<f32>>', access: 'read_write' },
];

/**
 * The second of a step's two kernels. A thread has one parameter: it adds up its gradient over the batch and lets the
 * optimizer move it, so that no gradient is ever stored. The first workgroup also adds up the batch's figures.
 */
export function updateShader(layout: Layout, optimizer: OptimizerName): string {
  const { parameters } = layout;
  const { remembers, text } = optimizerTexts[optimizer];
  return `${stepText}
var<workgroup> parts: array<vec4<f32>, ${UPDATE_THREADS}>;
@compute @workgroup_size(${UPDATE_THREADS})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) thread: vec3<u32>) {
let t = thread.x;
if (group.x == 0u) {${sumFigures}}
let p = group.x * ${UPDATE_THREADS}u + t;
if (p >= ${parameters}u) { return; }
var g = 0.0;
${gradientText(layout)}
var weight = parameters[p];
${remembers > 0 ? 'var m = memory[p];' : ''}
${remembers > 1 ? `var s = memory[${parameters}u + p];` : ''}
${text}
${remembers > 0 ? 'memory[p] = m;' : ''}
${remembers > 1 ? `memory[${parameters}u + p] = s;` : ''}
parameters[p] = weight;
}`;
}

const sumFigures = `
  var sum = vec4<f32>();
  for (var b = t; b < now.rows; b += ${UPDATE_THREADS}u) { sum += figures[b]; }
  parts[t] = sum;
  workgroupBarrier();
  if (t == 0u) {
    for (var i = 1u; i < min(now.rows, ${UPDATE_THREADS}u); i++) { sum += parts[i]; }
    sums[now.place] = sum;
  }
`;

/** ∂loss/∂W = xᵀ·δ and ∂loss/∂b = δ, of whichever layer parameter `p` belongs to. */
function gradientText({ layers, values }: Layout): string {
  const branches = layers.map(({ units, kernel, bias, deltas }, index) => {
    const delta = (unit: string) => `values[b * ${values}u + ${deltas}u + ${unit}]`;
    const add = index ? addHidden(layers[index - 1].outputs, values, delta('unit')) : addPixels(delta('unit'));
    return `if (p < ${bias}u) {
  let input = (p - ${kernel}u) / ${units}u;
  let unit = (p - ${kernel}u) % ${units}u;
  ${add}
} else if (p < ${bias + units}u) {
  for (var b = 0u; b < now.rows; b++) { g += ${delta(`p - ${bias}u`)}; }
}`;
  });
  return branches.join(' else ');
}

/** The inputs are pixels: bytes, which stand for 255ths, four in a word. */
function addPixels(delta: string): string {
  return `
  for (var b = 0u; b < now.rows; b++) {
    let row = picks[now.first + b] & ${2 ** PICK_BITS - 1}u;
    let pixel = extractBits(images[row * ${PIXELS / 4}u + input / 4u], input % 4u * 8u, 8u);
    if (pixel != 0u) { g += f32(pixel) * ${delta}; }
  }
  g /= 255.0;`;
}

function addHidden(outputs: number, values: number, delta: string): string {
  return `for (var b = 0u; b < now.rows; b++) { g += values[b * ${values}u + ${outputs}u + input] * ${delta}; }`;
}
