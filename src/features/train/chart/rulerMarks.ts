export interface RulerMarks {
  readonly ticks: readonly { readonly x: number; readonly long: boolean }[];
  readonly numbers: readonly { readonly epoch: number; readonly x: number }[];
}

/** Pixels that a number needs to itself. */
const NUMBER_ROOM = 34;

/**
 * Ticks and numbers of an epoch axis: ten ticks an epoch where it is at least 64 pixels wide, four from 34, else
 * two; numbers at every epoch or at every second, fifth, tenth … as there is room.
 */
export function rulerMarks(to: number, width: number): RulerMarks {
  const wide = width / to;
  if (!(wide > 0)) return { ticks: [], numbers: [] };
  const every = numberStep(wide);
  const numbers = [];
  for (let epoch = 0; epoch <= to; epoch += every) numbers.push({ epoch, x: epoch * wide });
  const parts = every > 1 ? 1 : wide >= 64 ? 10 : wide >= 34 ? 4 : 2;
  const ticks = [];
  for (let index = 1; index < to * parts; index++) {
    const whole = index % parts === 0;
    if (whole && (index / parts) % every === 0) continue;
    const x = (index / parts) * wide;
    // Ticks closer than three pixels are a grey bar.
    if (wide / parts < 3 || numbers.some((number) => Math.abs(number.x - x) < halfRoom(number.epoch))) continue;
    ticks.push({ x, long: parts > 1 && index % parts === parts / 2 });
  }
  return { ticks, numbers };
}

/** Pixels to each side of a number that are its own. */
function halfRoom(epoch: number): number {
  return 6 + 4.5 * String(epoch).length;
}

function numberStep(wide: number): number {
  for (let power = 1; ; power *= 10) {
    const digit = [1, 2, 5].find((step) => step * power * wide >= NUMBER_ROOM);
    if (digit) return digit * power;
  }
}
