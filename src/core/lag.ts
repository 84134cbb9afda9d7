import { CLIP } from './losses';

/** What a cross-entropy makes of one image. */
export interface LossAtLag {
  readonly loss: number;
  /** ∂loss/∂(logit of the right answer), −1…0: the pull that would help. */
  readonly pull: number;
}

/**
 * The loss of an image whose right answer lags `lag` behind: lag = ln((1 − p_y)/p_y), so that p_y = 1/(1 + eˡᵃᵍ).
 * Through the clip it is flat where p_y leaves [CLIP, 1 − CLIP]; from logits it is ln(1 + eˡᵃᵍ) everywhere.
 */
export function lossAtLag(lag: number, fromLogits: boolean): LossAtLag {
  const p = 1 / (1 + Math.exp(lag));
  // ln(1 + eˡᵃᵍ) without overflow
  const loss = Math.max(lag, 0) + Math.log1p(Math.exp(-Math.abs(lag)));
  if (fromLogits) return { loss, pull: p - 1 };
  if (p < CLIP) return { loss: -Math.log(CLIP), pull: 0 };
  if (p > 1 - CLIP) return { loss: -Math.log(1 - CLIP), pull: 0 };
  return { loss, pull: p - 1 };
}

/** How far the right answer lags behind all others together, from ten logits. */
export function lagOf(logits: ArrayLike<number>, label: number): number {
  let max = -Infinity;
  for (let k = 0; k < logits.length; k++) if (k !== label) max = Math.max(max, logits[k]);
  let sum = 0;
  for (let k = 0; k < logits.length; k++) if (k !== label) sum += Math.exp(logits[k] - max);
  return Math.log(sum) + max - logits[label];
}
