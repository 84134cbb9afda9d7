/** Pixels of the staircase: the curve above, the epochs' numbers, the digits' cells beneath; all share the columns. */
export interface StairLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Width of an epoch's column. */
  readonly column: number;
  readonly top: number;
  readonly curve: number;
  /** Where the cells begin, and how far apart the rows are. */
  readonly cells: number;
  readonly row: number;
  /** Middle of an epoch's column (1-based). */
  x(epoch: number): number;
  /** Height of an accuracy on the curve. */
  y(accuracy: number): number;
  /** What lies under a point: an epoch, and a digit among the cells. */
  at(x: number, y: number): { readonly epoch: number; readonly label: number | undefined };
}

const LEFT = 46;
const TOP = 18;
const NUMBERS = 40;
const DIGITS = 10;

/** @param floor accuracy at the foot of the curve */
export function stairLayout(width: number, epochs: number, floor: number): StairLayout {
  const small = width < 520;
  const column = (width - LEFT) / epochs;
  const curve = small ? 132 : 164;
  const row = small ? 20 : 22;
  const cells = TOP + curve + NUMBERS;
  const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    width,
    height: cells + DIGITS * row,
    left: LEFT,
    column,
    top: TOP,
    curve,
    cells,
    row,
    x: (epoch) => LEFT + (epoch - 0.5) * column,
    y: (accuracy) => TOP + ((1 - accuracy) / (1 - floor)) * curve,
    at(x, y) {
      const label = Math.floor((y - cells) / row);
      return {
        epoch: clamp(Math.ceil((x - LEFT) / column), 1, epochs),
        label: label >= 0 && label < DIGITS ? label : undefined,
      };
    },
  };
}
