import { PAD_SIZE, type Point, type Stroke } from '../../core/digit';

/** Points closer than this to the last one, in pad units, add nothing that can be seen. */
const NEAR = 0.5;

/** A point in pad units, kept on the pad, to a tenth of a unit. */
export function onPad(x: number, y: number): Point {
  const kept = (value: number) => Math.round(Math.min(PAD_SIZE, Math.max(0, value)) * 10) / 10;
  return [kept(x), kept(y)];
}

/** Where on the pad a place of the screen is; `pad` is the pad's rectangle on screen. */
export function toPad(pad: DOMRect, clientX: number, clientY: number): Point {
  return onPad(((clientX - pad.left) / pad.width) * PAD_SIZE, ((clientY - pad.top) / pad.height) * PAD_SIZE);
}

/** The stroke with more points at its end, those that hardly moved left out. */
export function extended(stroke: Stroke, points: readonly Point[]): Stroke {
  const longer = [...stroke];
  for (const point of points) {
    const last = longer.at(-1);
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) continue;
    longer.push(point);
  }
  return longer;
}
