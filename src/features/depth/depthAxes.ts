import type { CurveAxis } from '../../ui/curves/CurveSpace';

/** Every run of the chapter has twenty epochs. */
export const EPOCHS = 20;

export const epochAxis: CurveAxis = {
  from: 0.5,
  to: EPOCHS + 0.5,
  ticks: Array.from({ length: EPOCHS }, (_, index) => index + 1),
};

export const accuracyAxis: CurveAxis = {
  from: 0,
  to: 1,
  ticks: [0, 0.25, 0.5, 0.75, 1],
  text: (tick) => tick.toFixed(2),
};
