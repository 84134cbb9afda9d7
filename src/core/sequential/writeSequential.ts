import { initializerCode } from './kerasNames';
import { type DenseSpec, denseDefaults, type SequentialModel } from './SequentialModel';

/** add: layer by layer, as the lecture first shows it; list: all at once. */
export const codeForms = ['add', 'list'] as const;
export type CodeForm = (typeof codeForms)[number];

const FLATTEN = 'tf.keras.layers.Flatten(input_shape=(28, 28))';
/** Lines longer than this are broken, so that they can be read without scrolling. */
const WIDE = 72;

/** The Python that builds a model. What is Keras's default anyway is left out. `readSequential` reads it back. */
export function writeSequential(model: SequentialModel, form: CodeForm): string {
  if (form === 'list') {
    const layers = [FLATTEN, ...model.map((layer) => writeLayer(layer, '    '))].map((text) => `    ${text},\n`);
    return `model = tf.keras.models.Sequential([\n${layers.join('')}])\n`;
  }
  const layers = [FLATTEN, ...model.map((layer) => writeLayer(layer))].map((text) => `model.add(${text})\n`);
  return `model = tf.keras.models.Sequential()\n${layers.join('')}`;
}

/** One Dense layer; `indent` stands before its line already. */
export function writeLayer({ units, activation, init }: DenseSpec, indent = ''): string {
  const args = [
    ...(init === denseDefaults.init ? [] : [`kernel_initializer=${initializerCode[init]}`]),
    ...(activation === denseDefaults.activation ? [] : [`activation='${activation}'`]),
  ];
  const line = `tf.keras.layers.Dense(${[units, ...args].join(', ')})`;
  if (indent.length + line.length + 'model.add()'.length <= WIDE) return line;
  return `tf.keras.layers.Dense(${[`units=${units}`, ...args].join(`,\n${indent}    `)})`;
}
