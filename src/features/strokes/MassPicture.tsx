import { MASS_CENTRE, type ReductionSteps } from '../../core/digit';
import { placeInk } from '../../core/ink';
import { IMAGE_SIDE } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import { PixelMarks } from './PixelMarks';
import classes from './PixelMarks.module.css';

/** A pixel's centre is half a pixel beyond its index. */
const TARGET = MASS_CENTRE + 0.5;

/** The digit moved so that its centre of mass, the diamond, comes to row and column 14, the dashed lines. */
export function MassPicture({ reduction, label }: { readonly reduction: ReductionSteps; readonly label: string }) {
  const { scaled, mass, offset } = reduction;
  const [x, y] = [mass[0] + offset[0] + 0.5, mass[1] + offset[1] + 0.5];
  return (
    <>
      <PixelGrid values={placeInk(scaled, offset, IMAGE_SIDE)} label={label} />
      <PixelMarks>
        <path className={classes.target} d={`M${TARGET} 0V${IMAGE_SIDE}M0 ${TARGET}H${IMAGE_SIDE}`} />
        <path className={classes.mass} d={`M${x} ${y - 1.4}l1.4 1.4l-1.4 1.4l-1.4 -1.4z`} />
      </PixelMarks>
    </>
  );
}
