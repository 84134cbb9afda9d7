import type { AdamStep } from '../../core/adam';
import { ADAM_BETA1, ADAM_BETA2 } from '../../core/optimizers';
import { plainNumber } from '../../ui/format';
import { Line, Lines } from './Lines';
import { numberText } from './numberText';

/** Adam's working for one weight, line by line. */
export function AdamStepView({ adam, lr }: { readonly adam: AdamStep; readonly lr: number }) {
  const { t, gradient, before, m, v, mHat, vHat, change } = adam;
  const n = (value: number) => numberText(value, 6);
  const keep = (share: number, old: number, pull: string) =>
    `${share} × ${n(old)} + ${plainNumber(1 - share)} × ${pull}`;
  return (
    <Lines>
      <Line tex="g" value={n(gradient)} part="gradient" />
      <Line
        tex="m = \beta_1 m + (1-\beta_1)\,g"
        working={keep(ADAM_BETA1, before.m, n(gradient))}
        value={n(m)}
        part="m"
      />
      <Line
        tex="v = \beta_2 v + (1-\beta_2)\,g^2"
        working={keep(ADAM_BETA2, before.v, `(${n(gradient)})²`)}
        value={n(v)}
        part="v"
      />
      <Line
        tex={`\\hat m = m / (1-\\beta_1^{${t}})`}
        working={`${n(m)} / ${plainNumber(1 - ADAM_BETA1 ** t)}`}
        value={n(mHat)}
        part="mhat"
      />
      <Line
        tex={`\\hat v = v / (1-\\beta_2^{${t}})`}
        working={`${n(v)} / ${plainNumber(1 - ADAM_BETA2 ** t)}`}
        value={n(vHat)}
        part="vhat"
      />
      <Line
        tex="\Delta = \eta\,\hat m / (\sqrt{\hat v} + \varepsilon)"
        working={`${lr} × ${n(mHat)} / ${n(Math.sqrt(vHat) + 1e-7)}`}
        value={n(change)}
        part="adam"
        strong
      />
    </Lines>
  );
}
