import type { ReactNode } from 'react';
import { IMAGE_SIDE } from '../../core/network';
import classes from './PixelMarks.module.css';

/** Lines over a picture of 28 × 28, in pixels. */
export function PixelMarks({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={classes.marks} viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} aria-hidden="true">
      {children}
    </svg>
  );
}
