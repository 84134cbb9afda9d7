import type { Figures } from '../progress';

/** What Keras may know of an epoch when it prints. */
export interface KerasFigures extends Figures {
  readonly valLoss?: number;
  readonly valAccuracy?: number;
}

/** The figures as Keras appends them to a line: ` - loss: 0.3584 - accuracy: 0.8971`, and validation where it is known. */
export function kerasFigures({ loss, accuracy, valLoss, valAccuracy }: KerasFigures): string {
  const figures: readonly (readonly [string, number | undefined])[] = [
    ['loss', loss],
    ['accuracy', accuracy],
    ['val_loss', valLoss],
    ['val_accuracy', valAccuracy],
  ];
  return figures.flatMap(([name, value]) => (value === undefined ? [] : [` - ${name}: ${figure(value)}`])).join('');
}

/** Four decimals; below a thousandth Keras turns to powers of ten. */
function figure(value: number): string {
  if (Math.abs(value) > 1e-3 || !Number.isFinite(value)) return value.toFixed(4).toLowerCase();
  return value.toExponential(4).replace(/([+-])(\d)$/, '$10$2');
}
