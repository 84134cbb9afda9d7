import { useEffect, useRef } from 'react';
import classes from './Pointer.module.css';

/** A large ring that follows mouse, pen or finger, to be seen from the back row. */
export function Pointer() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function follow({ clientX, clientY }: PointerEvent): void {
      // Straight to the element: a pointer must not wait for a render.
      dot.current?.style.setProperty('transform', `translate(${clientX}px, ${clientY}px) translate(-50%, -50%)`);
      dot.current?.removeAttribute('hidden');
    }
    const signs = ['pointermove', 'pointerdown'] as const;
    for (const sign of signs) window.addEventListener(sign, follow, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, follow);
    };
  }, []);
  return <div ref={dot} className={classes.dot} data-pointer hidden aria-hidden="true" />;
}
