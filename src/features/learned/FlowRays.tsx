import { memo } from 'react';
import { type Ray, rayStyle, weighRays } from '../../ui/rayPaths';
import classes from './NetworkFigure.module.css';
import { linkPath, type NetworkLayout } from './networkLayout';

export interface FlowRaysProps {
  readonly layout: NetworkLayout;
  /** Connections into each Dense layer. */
  readonly rays: readonly (readonly Ray[])[];
}

/** Connections as lines: the more they carry for this digit, the stronger. */
export const FlowRays = memo(function FlowRays({ layout, rays }: FlowRaysProps) {
  return (
    <svg className={classes.rays} width={layout.width} height={layout.height} aria-hidden="true">
      {weighRays(rays).map((bundle, layer) =>
        bundle.map((ray, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are used again for whatever is strongest now
            key={`${layer}-${index}`}
            className={ray.value < 0 ? classes.against : classes.towards}
            d={linkPath(layout, layer, ray.from, ray.to)}
            {...rayStyle(ray)}
          />
        )),
      )}
    </svg>
  );
});
