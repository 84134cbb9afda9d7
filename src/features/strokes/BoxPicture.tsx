import { INK_SIDE } from '../../core/digit';
import { type Ink, placeInk } from '../../core/ink';
import { IMAGE_SIDE } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import { PixelMarks } from './PixelMarks';
import classes from './PixelMarks.module.css';

const EDGE = (IMAGE_SIDE - INK_SIDE) / 2;

/** The digit scaled into the box of 20 × 20. */
export function BoxPicture({ scaled, label }: { readonly scaled: Ink; readonly label: string }) {
  const offset = [Math.floor((IMAGE_SIDE - scaled.width) / 2), Math.floor((IMAGE_SIDE - scaled.height) / 2)] as const;
  return (
    <>
      <PixelGrid values={placeInk(scaled, offset, IMAGE_SIDE)} label={label} />
      <PixelMarks>
        <rect className={classes.box} x={EDGE} y={EDGE} width={INK_SIDE} height={INK_SIDE} />
      </PixelMarks>
    </>
  );
}
