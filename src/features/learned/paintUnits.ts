import { colourText, readColours } from '../../ui/readColours';
import type { Block } from './networkLayout';

/** Draws a layer's units, lit by their activations relative to the strongest; dead ones are crossed out. */
export function paintUnits(
  canvas: HTMLCanvasElement,
  { units, columns, rows, pitchX, pitchY }: Block,
  activations: Float32Array | undefined,
  dead: Uint8Array | undefined,
): void {
  const scale = window.devicePixelRatio || 1;
  canvas.width = Math.round(columns * pitchX * scale);
  canvas.height = Math.round(rows * pitchY * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { wash, network, check, checkWash } = readColours(canvas, 'wash', 'network', 'check', 'checkWash');
  context.scale(scale, scale);
  const side = Math.min(pitchX, pitchY);
  const size = Math.max(side * 0.8, side - 2);
  const strongest = activations?.reduce((most, a) => Math.max(most, Math.abs(a)), 0) || 1;
  for (let unit = 0; unit < units; unit++) {
    const x = ((unit % columns) + 0.5) * pitchX - size / 2;
    const y = (Math.floor(unit / columns) + 0.5) * pitchY - size / 2;
    const a = activations?.[unit] ?? 0;
    context.globalAlpha = 1;
    context.fillStyle = colourText(dead?.[unit] ? checkWash : wash);
    context.fillRect(x, y, size, size);
    context.globalAlpha = Math.min(1, Math.abs(a) / strongest) ** 0.8 || 0;
    context.fillStyle = colourText(a < 0 ? check : network);
    context.fillRect(x, y, size, size);
    if (dead?.[unit]) cross(context, x, y, size, colourText(check));
  }
}

function cross(context: CanvasRenderingContext2D, x: number, y: number, size: number, colour: string): void {
  const inset = size * 0.2;
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1, size / 9);
  context.beginPath();
  context.moveTo(x + inset, y + inset);
  context.lineTo(x + size - inset, y + size - inset);
  context.moveTo(x + size - inset, y + inset);
  context.lineTo(x + inset, y + size - inset);
  context.stroke();
}
