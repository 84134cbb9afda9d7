import { denseLayers } from '../../core/network';
import type { Look } from '../../engine/Engine';
import type { LabState } from '../../store/LabState';

/** The look at the digit, where it is one at the network that the form shows; while another trains there is none. */
export function fittingLook({ look, draft }: LabState): Look | undefined {
  const layers = denseLayers(draft);
  const fits =
    look?.activations.length === layers.length && layers.every(({ units }, k) => look.activations[k].length === units);
  return fits ? look : undefined;
}
