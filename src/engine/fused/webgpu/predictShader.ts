import { CLASSES, PIXELS } from '../../../core/network';
import { SAMPLE_THREADS } from './coversWebgpu';
import type { Binding } from './createKernel';
import type { Layout } from './createLayout';
import { forwardText, sampleMain } from './forwardText';
import { loadBytes } from './sampleShader';

export const predictBindings: readonly Binding[] = [
  { name: 'images', type: 'array<u32>', access: 'read' },
  { name: 'parameters', type: 'array<f32>', access: 'read' },
  { name: 'logits', type: 'array<f32>', access: 'read_write' },
];

// Images of numbers take four times the room of bytes, by which they are told apart.
const load = `
if (arrayLength(&images) * ${CLASSES}u < arrayLength(&logits) * ${PIXELS}u) { ${loadBytes('sample')} } else {
  for (var i = t; i < ${PIXELS}u; i += ${SAMPLE_THREADS}u) { line[i] = bitcast<f32>(images[sample * ${PIXELS}u + i]); }
}`;

/** Logits of images, bytes or numbers; a workgroup each. */
export function predictShader(layout: Layout): string {
  const { outside, inside } = forwardText(layout, { load, keep: false });
  return `${outside}
${sampleMain}
${inside}
if (t < ${CLASSES}u) { logits[sample * ${CLASSES}u + t] = logit(t); }
}`;
}
