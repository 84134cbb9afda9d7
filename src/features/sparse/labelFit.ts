/** The two losses and the two kinds of labels, as Keras has them. */
export const lossNames = ['categorical_crossentropy', 'sparse_categorical_crossentropy'] as const;
export type SparseLoss = (typeof lossNames)[number];

export const labelForms = ['oneHot', 'integer'] as const;
export type LabelForm = (typeof labelForms)[number];

export type Shape = readonly number[];

/** Shape of some labels. */
export function shapeOf(form: LabelForm, rows: number, classes: number): Shape {
  return form === 'oneHot' ? [rows, classes] : [rows];
}

/** Shape that a loss wants of the labels, from the shape of the network's output: its own, or one dimension less. */
export function wantedShape(loss: SparseLoss, output: Shape): Shape {
  return loss === 'categorical_crossentropy' ? output : output.slice(0, -1);
}

export function accepts(loss: SparseLoss, labels: Shape, output: Shape): boolean {
  return String(labels) === String(wantedShape(loss, output));
}

/** As Python writes a shape: `(30, 10)`, `(30,)`. */
export function shapeText(shape: Shape): string {
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`;
}

/** Who says what, of a batch of labels with the wrong shape. */
export interface ShapeErrors {
  /** Keras 3 on TensorFlow, from `loss(y, p)`. */
  readonly keras: string;
  /** TensorFlow.js 4, from `model.fit`. */
  readonly tfjs: string;
}

export function shapeErrors(loss: SparseLoss, labels: Shape, output: Shape): ShapeErrors | undefined {
  if (accepts(loss, labels, output)) return undefined;
  const received = `Received: target.shape=${shapeText(labels)}, output.shape=${shapeText(output)}`;
  const [rows] = labels;
  const [wanted, given] = [wantedShape(loss, output)[1] ?? 1, labels[1] ?? 1];
  return {
    keras:
      loss === 'categorical_crossentropy'
        ? `ValueError: Arguments \`target\` and \`output\` must have the same rank (ndim). ${received}`
        : `ValueError: Argument \`output\` must have rank (ndim) \`target.ndim - 1\`. ${received}`,
    tfjs: `Error: target expected a batch of elements where each example has shape [${wanted}] (i.e.,tensor shape [*,${wanted}]) but the target received an input with ${rows} examples, each with shape [${given}] (tensor shape [${rows},${given}])`,
  };
}
