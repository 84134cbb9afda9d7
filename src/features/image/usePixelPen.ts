import { type PointerEvent, useMemo, useRef } from 'react';
import { IMAGE_SIDE } from '../../core/network';
import type { Pixels, Place } from './usePixels';

interface PixelPen {
  onPointerDown(event: PointerEvent<Element>): void;
  onPointerMove(event: PointerEvent<Element>): void;
  onPointerUp(event: PointerEvent<Element>): void;
  onPointerCancel(event: PointerEvent<Element>): void;
  onLostPointerCapture(event: PointerEvent<Element>): void;
  onPointerLeave(event: PointerEvent<Element>): void;
}

/** Mouse, pen and touch on the image; one pointer at a time. `onHover` hears where the tip would be. */
export function usePixelPen(pixels: Pixels, onHover: (at: Place | undefined) => void): PixelPen {
  const drawing = useRef<{ readonly pointer: number; readonly pad: DOMRect; last: Place }>(undefined);
  const newest = useRef(pixels);
  newest.current = pixels;
  return useMemo(() => {
    const end = ({ pointerId }: PointerEvent) => {
      if (drawing.current?.pointer === pointerId) drawing.current = undefined;
    };
    return {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary || drawing.current) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const pad = event.currentTarget.getBoundingClientRect();
        const at = placeOn(pad, event);
        drawing.current = { pointer: event.pointerId, pad, last: at };
        newest.current.begin(at);
      },
      onPointerMove(event) {
        const now = drawing.current;
        onHover(placeOn(now?.pad ?? event.currentTarget.getBoundingClientRect(), event));
        if (now?.pointer !== event.pointerId) return;
        for (const move of event.nativeEvent.getCoalescedEvents?.() ?? []) advance(move);
        advance(event);

        function advance(to: { clientX: number; clientY: number }): void {
          if (!now) return;
          const at = placeOn(now.pad, to);
          newest.current.go(now.last, at);
          now.last = at;
        }
      },
      onPointerUp: end,
      onPointerCancel: end,
      onLostPointerCapture: end,
      onPointerLeave: () => onHover(undefined),
    };
  }, [onHover]);
}

function placeOn(pad: DOMRect, { clientX, clientY }: { clientX: number; clientY: number }): Place {
  return [((clientX - pad.left) / pad.width) * IMAGE_SIDE, ((clientY - pad.top) / pad.height) * IMAGE_SIDE];
}
