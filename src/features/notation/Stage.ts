/** How a layer's computation is written: one node, that node with vectors, the layer, any layer, or a layer by number. */
export const stages = ['node', 'vector', 'layer', 'any', 'layer1', 'layer2', 'layer3'] as const;
export type Stage = (typeof stages)[number];

/** The names that stand in a stage's formula. */
export interface StageNames {
  /** Letter and superscript of the inputs: x, or a with the layer before. */
  readonly letter: 'x' | 'a';
  readonly before: string;
  /** Superscript of the layer. */
  readonly layer: string;
  /** Subscripts of inputs and nodes, first, second and last; a single node where the stage is about one. */
  readonly inputs: readonly string[];
  readonly nodes: readonly string[];
  /** Name of the input row and of the weights as code names them. */
  readonly weights: string;
  readonly softmax: boolean;
  /** The layer of the lecture's network that the names belong to, from 1; undefined where they are any layer's. */
  readonly real: number | undefined;
}

const first: StageNames = {
  letter: 'x',
  before: '',
  layer: '1',
  inputs: ['1', '2', 'n'],
  nodes: ['1', '2', 'k'],
  weights: 'W1',
  softmax: false,
  real: 1,
};

const names: Record<Stage, StageNames> = {
  node: { ...first, nodes: ['i'] },
  vector: { ...first, nodes: ['i'] },
  layer: first,
  any: {
    ...first,
    letter: 'a',
    before: 'i-1',
    layer: 'i',
    inputs: ['1', '2', 'k'],
    nodes: ['1', '2', 'm'],
    weights: 'W',
    real: undefined,
  },
  layer1: numbered(1, 784, 64),
  layer2: numbered(2, 64, 32),
  layer3: { ...numbered(3, 32, 10), softmax: true },
};

export function namesOf(stage: Stage): StageNames {
  return names[stage];
}

function numbered(layer: number, inputs: number, nodes: number): StageNames {
  return {
    ...first,
    ...(layer > 1 && { letter: 'a', before: String(layer - 1) }),
    layer: String(layer),
    inputs: ['1', '2', String(inputs)],
    nodes: ['1', '2', String(nodes)],
    weights: `W${layer}`,
    real: layer,
  };
}
