import { CLASSES, PIXELS } from '../../../core/network';
import type { TrainingRun } from '../../../core/run';
import { SAMPLE_THREADS } from './coversWebgpu';
import type { Binding } from './createKernel';
import type { Layout } from './createLayout';
import { digitLoop, forwardText, lineOf, sampleMain } from './forwardText';
import { lossText } from './lossText';
import { PICK_BITS, stepBinding, stepText } from './stepText';

const WORDS = PIXELS / 4;

export const sampleBindings: readonly Binding[] = [
  stepBinding,
  { name: 'images', type: 'array<u32>', access: 'read' },
  { name: 'picks', type: 'array<u32>', access: 'read' },
  { name: 'parameters', type: 'array<f32>', access: 'read' },
  { name: 'values', type: 'array<f32>', access: 'read_write' },
  { name: 'figures', type: 'array<vec4<f32>>', access: 'read_write' },
];

/** WGSL that leaves an image of bytes in `line`, four pixels at a time; `row` is a name or number. */
export function loadBytes(row: string): string {
  return `
for (var word = t; word < ${WORDS}u; word += ${SAMPLE_THREADS}u) {
  let four = unpack4x8unorm(images[${row} * ${WORDS}u + word]);
  for (var i = 0u; i < 4u; i++) { line[word * 4u + i] = four[i]; }
}`;
}

/**
 * The first of a step's two kernels. A workgroup takes one sample through the network and back: it leaves the hidden
 * layers' activations and every layer's deltas (their share of the batch's mean already taken) in `values`, and the
 * sample's [loss, right guess, whether a number was not finite, –] in `figures`.
 */
export function sampleShader(layout: Layout, run: TrainingRun): string {
  const { layers, values } = layout;
  const { outside, inside } = forwardText(layout, { load: loadBytes('row'), keep: true });
  return `${stepText}
${outside}
fn probability(k: u32, top: f32, total: f32) -> f32 { return exp(max(logit(k) - top, -100.0)) / total; }
${sampleMain}
let base = sample * ${values}u;
let pick = picks[now.first + sample];
let row = pick & ${2 ** PICK_BITS - 1}u;
let label = pick >> ${PICK_BITS}u;
${inside}
${outputDelta(layout, run)}
${layers
  .map((_, index) => (index ? deltaText(layout, index) : ''))
  .reverse()
  .join('')}
}`;
}

/** The loss and its gradient by the logits; a thread for each digit, which finds the others' sums by itself. */
function outputDelta(layout: Layout, run: TrainingRun): string {
  const { layers } = layout;
  const { deltas } = layers[layers.length - 1];
  return `
if (t < ${CLASSES}u) {
  var guess = 0u;
  ${digitLoop} { if (logit(k) > logit(guess)) { guess = k; } }
  let top = logit(guess);
  var total = 0.0;
  ${digitLoop} { total += exp(max(logit(k) - top, -100.0)); }
  let p = probability(t, top, total);
  let own = probability(label, top, total);
  let wanted = select(0.0, 1.0, t == label);
  ${lossText(run)}
  let delta = now.share * slope;
  line[${lineOf(layers.length + 1, layout)}u + t] = delta;
  values[base + ${deltas}u + t] = delta;
  if (t == 0u) {
    figures[sample] = vec4<f32>(loss, select(0.0, 1.0, guess == label), f32(atomicLoad(&broken)), 0.0);
  }
}
workgroupBarrier();`;
}

/** δ of the layer below: δ·Wᵀ times the slope that waits in its place. */
function deltaText(layout: Layout, index: number): string {
  const { inputs, units, kernel } = layout.layers[index];
  const below = layout.layers[index - 1];
  // The output's deltas stand where its inputs were; from there on the halves take turns again.
  const turns = layout.layers.length - index;
  const from = lineOf(layout.layers.length + turns, layout);
  const to = lineOf(layout.layers.length + turns + 1, layout);
  return `
for (var i = t; i < ${inputs}u; i += ${SAMPLE_THREADS}u) {
  var sum = 0.0;
  for (var unit = 0u; unit < ${units}u; unit++) {
    sum += parameters[${kernel}u + i * ${units}u + unit] * line[${from}u + unit];
  }
  let delta = sum * values[base + ${below.deltas}u + i];
  line[${to}u + i] = delta;
  values[base + ${below.deltas}u + i] = delta;
}
workgroupBarrier();`;
}
