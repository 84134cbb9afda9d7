import { IMAGE_SIDE } from '../../core/network';
import { type Colour, readColours } from '../../ui/readColours';
import type { FirstLayer } from './firstLayer';
import { GAP, PITCH, type SheetLayout } from './sheetLayout';

/** Steps of colour to either side of zero. */
const STEPS = 255;

/** Draws every unit's 28 × 28 picture: the network's colour where positive, the other where negative. */
export function paintSheet(canvas: HTMLCanvasElement, layer: FirstLayer, layout: SheetLayout, full: number): void {
  const { columns, rows } = layout;
  canvas.width = columns * PITCH;
  canvas.height = rows * PITCH;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { wash, network, check } = readColours(canvas, 'wash', 'network', 'check');
  const ramp = rampOf(wash, network, check);
  const image = context.createImageData(canvas.width, canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const { units, values } = layer;
  for (let unit = 0; unit < units; unit++) {
    const corner =
      (Math.floor(unit / columns) * canvas.width + (unit % columns)) * PITCH + (canvas.width + 1) * (GAP / 2);
    for (let i = 0; i < IMAGE_SIDE * IMAGE_SIDE; i++) {
      const share = Math.max(-1, Math.min(1, values[i * units + unit] / full));
      const at = corner + Math.floor(i / IMAGE_SIDE) * canvas.width + (i % IMAGE_SIDE);
      pixels[at] = ramp[Math.round(share * STEPS) + STEPS];
    }
  }
  context.putImageData(image, 0, 0);
}

/** Colours from the most negative to the most positive, as four bytes in the machine's order. */
function rampOf(wash: Colour, positive: Colour, negative: Colour): Uint32Array {
  const bytes = new Uint8ClampedArray((2 * STEPS + 1) * 4);
  for (let step = -STEPS; step <= STEPS; step++) {
    const strength = (Math.abs(step) / STEPS) ** 0.9;
    const end = step < 0 ? negative : positive;
    const colour = wash.map((from, channel) => from + (end[channel] - from) * strength);
    bytes.set([...colour, 255], (step + STEPS) * 4);
  }
  return new Uint32Array(bytes.buffer);
}
