import { type PointerEvent, useMemo } from 'react';
import type { Stroke, Strokes } from '../../core/digit';
import type { PadSurface } from './PadSurface';
import { extended, toPad } from './penPoint';

/** A stroke under way. */
interface Drawing {
  readonly pointer: number;
  /** The pad on screen when the pen came down; it does not move while drawing. */
  readonly pad: DOMRect;
  readonly before: Strokes;
  readonly stroke: Stroke;
  /** What was drawn last; when the surface holds something else, somebody cleared the pad meanwhile. */
  readonly shown: Strokes;
}

export interface PenHandlers {
  onPointerDown(event: PointerEvent<Element>): void;
  onPointerMove(event: PointerEvent<Element>): void;
  onPointerUp(event: PointerEvent<Element>): void;
  onPointerCancel(event: PointerEvent<Element>): void;
  onLostPointerCapture(event: PointerEvent<Element>): void;
}

/**
 * Mouse, pen and touch on the pad: one pointer draws, others are ignored; a stroke that the system takes away
 * (pointercancel) is undrawn. Every move goes straight to the surface, with all points between two frames.
 */
export function usePen(surface: PadSurface): PenHandlers {
  return useMemo(() => {
    let drawing: Drawing | undefined;

    function show(next: Omit<Drawing, 'shown'>): void {
      const shown = [...next.before, next.stroke];
      drawing = { ...next, shown };
      surface.draw(shown);
    }
    function underWay(): Drawing | undefined {
      if (drawing && surface.strokes() !== drawing.shown) drawing = undefined;
      return drawing;
    }
    function mine(event: PointerEvent): Drawing | undefined {
      const now = underWay();
      return now?.pointer === event.pointerId ? now : undefined;
    }
    function end(event: PointerEvent): void {
      if (mine(event)) drawing = undefined;
    }

    return {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary || underWay()) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const pad = event.currentTarget.getBoundingClientRect();
        const stroke = [toPad(pad, event.clientX, event.clientY)];
        show({ pointer: event.pointerId, pad, before: surface.strokes(), stroke });
      },
      onPointerMove(event) {
        const now = mine(event);
        if (!now) return;
        const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
        const points = (moves.length ? moves : [event]).map((move) => toPad(now.pad, move.clientX, move.clientY));
        const stroke = extended(now.stroke, points);
        if (stroke.length > now.stroke.length) show({ ...now, stroke });
      },
      onPointerUp: end,
      onLostPointerCapture: end,
      onPointerCancel(event) {
        const now = mine(event);
        drawing = undefined;
        if (now) surface.draw(now.before);
      },
    };
  }, [surface]);
}
