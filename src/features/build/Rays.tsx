import { memo, useDeferredValue, useMemo } from 'react';
import { IMAGE_SIDE } from '../../core/network';
import type { Look } from '../../engine/Engine';
import { useLab } from '../../store/labContext';
import { rayPath, rayStyle, type WeighedRay, weighRays } from '../../ui/rayPaths';
import classes from './Bench.module.css';
import type { BenchLayout } from './benchLayout';
import { STRIP_WIDTH, unitHeight } from './benchLayout';
import { fittingLook } from './fittingLook';
import type { Slot } from './foldLayers';
import { slotEnds } from './foldLayers';

export interface BenchDrawingProps {
  readonly layout: BenchLayout;
  readonly slots: readonly Slot[];
  /** Units of every Dense layer, the output layer's ten last. */
  readonly units: readonly number[];
}

/** The strongest connections for the digit at hand, from the picture to the bars, which they do not keep waiting. */
export function Rays(drawing: BenchDrawingProps) {
  const look = useDeferredValue(useLab(fittingLook));
  return <DrawnRays {...drawing} look={look} />;
}

interface DrawnRaysProps extends BenchDrawingProps {
  readonly look: Look | undefined;
}

const DrawnRays = memo(function DrawnRays({ layout, slots, units, look }: DrawnRaysProps) {
  const trained = useLab((lab) => lab.network?.trained ?? false);
  const layers = useMemo(() => look && weighRays(look.rays), [look]);
  if (!layers) return null;
  return (
    <g className={classes.rays} data-untrained={!trained || undefined}>
      {bundles(layout, slots, units).map((bundle) => (
        <Bundle key={bundle.layer} bundle={bundle} rays={layers[bundle.layer] ?? []} trained={trained} />
      ))}
    </g>
  );
});

/** Where the rays into one layer run: between two edges, at heights given by the units at their ends. */
interface RayBundle {
  readonly layer: number;
  readonly left: number;
  readonly right: number;
  leftHeight(unit: number): number;
  rightHeight(unit: number): number;
}

function bundles({ image, strips, output, body }: BenchLayout, slots: readonly Slot[], units: readonly number[]) {
  const pixelHeight = (pixel: number) =>
    (body - image.size) / 2 + ((Math.floor(pixel / IMAGE_SIDE) + 0.5) / IMAGE_SIDE) * image.size;
  const heightIn = (layer: number) => (unit: number) => unitHeight(unit, units[layer], body);
  const ends = [...slots.map(slotEnds), [units.length - 1, units.length - 1]];
  return ends.map(
    ([layer], place): RayBundle => ({
      layer,
      left: 2 + (place === 0 ? image.x + image.size : strips[place - 1] + STRIP_WIDTH),
      right: (strips[place] ?? output) - 3,
      leftHeight: place === 0 ? pixelHeight : heightIn(ends[place - 1][1]),
      rightHeight: heightIn(layer),
    }),
  );
}

interface BundleProps {
  readonly bundle: RayBundle;
  readonly rays: readonly WeighedRay[];
  readonly trained: boolean;
}

function Bundle({ bundle, rays, trained }: BundleProps) {
  return rays.map((ray, index) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: lines are used again for whatever is strongest now
      key={index}
      d={rayPath(bundle.left, bundle.leftHeight(ray.from), bundle.right, bundle.rightHeight(ray.to))}
      className={ray.value < 0 ? classes.against : classes.towards}
      {...(trained && rayStyle(ray))}
    />
  ));
}
