import { INK_SIDE } from '../../core/digit';
import { type PenPath, penBox } from '../../core/ink';
import type { Random } from '../../core/random';
import type { SettleTrait } from './Hand';
import type { Habits } from './habits';
import type { Lines, Spot } from './Sketch';
import type { Variation } from './variation';

/** Pixels; a thicker pen would leave nothing of a digit 20 pixels long. */
const THICKEST = 5;

/** Draws the lines with a pen whose radius varies along the way, as nib and pressure make it; in sketch units. */
export function holdPen(
  lines: Lines<Spot>,
  { width, nib, pressure }: Variation,
  habits: Habits,
  random: Random,
  settle: SettleTrait,
): readonly PenPath[] {
  const [mean, deviation] = habits.radius;
  const drawn = Math.min(THICKEST, Math.exp(mean + width * deviation * random.normal()));
  const pixels = settle('radius', drawn);
  const radius = toSketch(pixels, lines);
  const nibFactor = createNib(nib * Math.abs(random.normal()), Math.PI * random.next());
  const press = createPressure(pressure, lines, random);
  return lines.map(
    (line): PenPath =>
      line.map(({ x, y }, i) => {
        const [before, after] = [line[Math.max(0, i - 1)], line[Math.min(line.length - 1, i + 1)]];
        const factor = Math.exp(nibFactor(after.x - before.x, after.y - before.y) + press());
        return { x, y, radius: radius * factor };
      }),
  );
}

/** A radius in pixels of the digit that is 20 pixels long, the pen's own width included. */
function toSketch(pixels: number, lines: Lines<Spot>): number {
  const bare = penBox(lines.map((line) => line.map(({ x, y }) => ({ x, y, radius: 0 }))));
  const length = Math.max(bare?.width ?? 0, bare?.height ?? 0, 1e-3);
  return (pixels * length) / (INK_SIDE - 2 * pixels);
}

/** A broad nib held at an angle: logarithm of the factor on the width of a stroke in direction (dx, dy). */
function createNib(strength: number, angle: number): (dx: number, dy: number) => number {
  const [cos, sin] = [strength * Math.cos(2 * angle), strength * Math.sin(2 * angle)];
  return (dx, dy) => {
    const square = dx * dx + dy * dy;
    // The cosine of twice the angle between stroke and nib: largest along it, smallest across.
    return square ? ((dx * dx - dy * dy) * cos + 2 * dx * dy * sin) / square : 0;
  };
}

/** A slow wave from the digit's first point to its last: logarithm of the factor on the width, point after point. */
function createPressure(deviation: number, lines: Lines<Spot>, random: Random): () => number {
  const height = deviation * random.normal();
  const waves = 0.5 + random.next();
  const phase = random.next();
  const points = lines.reduce((sum, line) => sum + line.length, 0);
  let point = 0;
  return () => height * Math.sin(2 * Math.PI * (phase + (waves * point++) / points));
}
