import { reduce, type Strokes } from '../core/digit';
import { datasetOf } from './datasetOf';
import { faultOf } from './faultOf';
import type { LabParts } from './LabParts';
import type { LabState } from './LabState';

type BenchActions = Pick<LabState, 'draw' | 'undo' | 'clear' | 'showTestImage'>;

/** The digit on the bench: drawn with the pen, or taken from the test set. */
export function benchActions({ engine, get, set, refreshLook }: LabParts): BenchActions {
  function draw(strokes: Strokes): void {
    set({ strokes, subject: { kind: 'strokes' }, pixels: reduce(strokes)?.pixels });
    refreshLook();
  }

  return {
    draw,
    undo: () => draw(get().strokes.slice(0, -1)),
    clear: () => draw([]),

    async showTestImage(row) {
      const { draft, mnistAbsent, evaluation } = get();
      const data = evaluation?.data ?? datasetOf(draft, mnistAbsent);
      try {
        const { images, labels } = await engine.samples(data, 'test', [row]);
        const pixels = Float32Array.from(images, (grey) => grey / 255);
        set({ strokes: [], subject: { kind: 'image', data, row, label: labels[0] }, pixels });
        refreshLook();
      } catch (error) {
        set({ fault: faultOf(error) });
      }
    },
  };
}
