import { CLASSES } from '../../../core/network';
import { activationText } from './activationText';
import { SAMPLE_THREADS, sharedNumbers } from './coversWebgpu';
import type { LayerLayout, Layout } from './createLayout';

/** What the forward pass is told besides the network. */
export interface Forward {
  /** WGSL that leaves the image's 784 numbers in `line`; `t` is the thread. */
  readonly load: string;
  /** Whether activations and slopes are kept in `values`, from `base` on, for the way back. */
  readonly keep: boolean;
}

/**
 * The forward pass of one sample by one workgroup, in WGSL: what stands outside `main`, and what stands in it. A
 * layer's inputs stand in one half of `line` and its outputs go to the other, so that none is overwritten before it
 * is used. The logits end up from `lineOf(layers)` on.
 */
export function forwardText(layout: Layout, { load, keep }: Forward) {
  const { layers } = layout;
  const { lines, parts } = sharedNumbers(layout);
  const hidden = layers.flatMap(({ activation }) => (activation === 'softmax' ? [] : [activation]));
  return {
    outside: `
var<workgroup> line: array<f32, ${lines}>;
var<workgroup> parts: array<f32, ${parts}>;
var<workgroup> broken: atomic<u32>;
${activationText(hidden)}
// By its bits, since a compiler may take it that there are no such numbers.
fn isFinite(x: f32) -> bool { return (bitcast<u32>(x) & 0x7f800000u) != 0x7f800000u; }
fn logit(k: u32) -> f32 { return line[${lineOf(layers.length, layout)}u + k]; }`,
    inside: `
${load}
workgroupBarrier();
${layers.map((layer, index) => layerText(layer, index, layout, keep)).join('\n')}`,
  };
}

/** Where in `line` the inputs of the layer with this index stand; behind the last layer, its outputs. */
export function lineOf(index: number, { widestInput }: Layout): number {
  return index % 2 ? widestInput : 0;
}

/**
 * z = x·W + b. Where there are fewer units than threads, several threads share a unit: each sums up every so many
 * inputs. Neighbouring threads have neighbouring units, whose weights stand side by side.
 */
function layerText(layer: LayerLayout, index: number, layout: Layout, keep: boolean): string {
  const { inputs, units, kernel, bias } = layer;
  const lanes = Math.min(2 ** Math.ceil(Math.log2(units)), SAMPLE_THREADS);
  const shares = SAMPLE_THREADS / lanes;
  const stride = Math.max(lanes, units);
  const [from, to] = [lineOf(index, layout), lineOf(index + 1, layout)];
  return `
for (var unit = t % ${lanes}u; unit < ${units}u; unit += ${lanes}u) {
  var z = 0.0;
  for (var i = t / ${lanes}u; i < ${inputs}u; i += ${shares}u) {
    let x = line[${from}u + i];
    // Four pixels of five are paper, and a ReLU is often silent.
    if (x != 0.0) { z += x * parameters[${kernel}u + i * ${units}u + unit]; }
  }
  parts[t / ${lanes}u * ${stride}u + unit] = z;
}
workgroupBarrier();
for (var unit = t; unit < ${units}u; unit += ${SAMPLE_THREADS}u) {
  var z = parameters[${bias}u + unit];
  for (var share = 0u; share < ${shares}u; share++) { z += parts[share * ${stride}u + unit]; }
  ${outputText(layer, to, keep)}
}
workgroupBarrier();`;
}

function outputText({ activation, outputs, deltas }: LayerLayout, to: number, keep: boolean): string {
  const check = keep ? 'if (!isFinite(z)) { atomicStore(&broken, 1u); }' : '';
  if (activation === 'softmax') return `line[${to}u + unit] = z; ${check}`;
  // The slope waits where the delta will be.
  const kept = `values[base + ${outputs}u + unit] = a.x; values[base + ${deltas}u + unit] = a.y;`;
  return `let a = f_${activation}(z); line[${to}u + unit] = a.x; ${keep ? kept : ''} ${check}`;
}

/** The head of `main` in a kernel that gives each sample a workgroup. */
export const sampleMain = `
@compute @workgroup_size(${SAMPLE_THREADS})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_id) thread: vec3<u32>) {
let sample = group.x;
let t = thread.x;`;

/** WGSL over the ten digits. */
export const digitLoop = `for (var k = 0u; k < ${CLASSES}u; k++)`;
