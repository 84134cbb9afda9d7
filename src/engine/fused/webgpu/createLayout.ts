import { denseLayers, PIXELS } from '../../../core/network';
import type { TrainingRun } from '../../../core/run';

/** Where the numbers of one Dense layer lie. */
export interface LayerLayout {
  readonly inputs: number;
  readonly units: number;
  readonly activation: ReturnType<typeof denseLayers>[number]['activation'];
  /** Of its kernel (inputs × units, row-major) and bias (units) among the parameters. */
  readonly kernel: number;
  readonly bias: number;
  /** Of its activations among the values of a sample; the output layer's are not kept. */
  readonly outputs: number;
  /** Of its deltas, ∂loss/∂z, among the values of a sample. */
  readonly deltas: number;
}

/** Where the numbers of a network lie in the GPU's buffers; counted in numbers of four bytes. */
export interface Layout {
  readonly layers: readonly LayerLayout[];
  /** Kernel and bias of each layer in turn, as `Weights` lists them. */
  readonly parameters: number;
  /** What the first kernel leaves of each sample for the second. */
  readonly values: number;
  /** Most inputs that a layer has, the image's pixels among them, and most units. */
  readonly widestInput: number;
  readonly widestLayer: number;
}

export function createLayout(run: TrainingRun): Layout {
  const dense = denseLayers(run);
  let parameters = 0;
  let values = 0;
  const layers = dense.map(({ inputs, units, activation }, index) => {
    const kernel = parameters;
    const bias = kernel + inputs * units;
    parameters = bias + units;
    const outputs = values;
    const deltas = index < dense.length - 1 ? outputs + units : outputs;
    values = deltas + units;
    return { inputs, units, activation, kernel, bias, outputs, deltas };
  });
  const widestLayer = Math.max(...dense.map(({ units }) => units));
  return { layers, parameters, values, widestInput: Math.max(PIXELS, widestLayer), widestLayer };
}
