import { memo } from 'react';
import { CLASSES } from '../core/network';
import classes from './DigitBars.module.css';
import { probabilityText } from './probabilityText';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

export interface DigitBarsProps {
  /** Ten, or undefined until there is something to read. */
  readonly probabilities: Float32Array | undefined;
  /** The digit that is the answer, if there is one. */
  readonly top: number | undefined;
  /** Whether that answer is known to be wrong. */
  readonly wrong?: boolean;
}

/** Ten bars, one for each digit, as high as the place they are given. */
export function DigitBars({ probabilities, top, wrong }: DigitBarsProps) {
  return (
    <div className={classes.bars}>
      {digits.map((digit) => (
        <Bar key={digit} digit={digit} probability={probabilities?.[digit]} top={digit === top} wrong={wrong} />
      ))}
    </div>
  );
}

interface BarProps {
  readonly digit: number;
  readonly probability: number | undefined;
  readonly top: boolean;
  readonly wrong: boolean | undefined;
}

const Bar = memo(function Bar({ digit, probability, top, wrong }: BarProps) {
  const text = probability === undefined ? '' : probabilityText(probability);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser lets a <meter> be drawn like this
    <div
      className={classes.bar}
      data-top={top || undefined}
      data-wrong={(top && wrong) || undefined}
      role="meter"
      aria-label={String(digit)}
      aria-valuemin={0}
      aria-valuemax={1}
      aria-valuenow={probability === undefined ? 0 : Math.round(probability * 1e4) / 1e4}
      aria-valuetext={text || undefined}
    >
      <span className={classes.digit} aria-hidden="true">
        {digit}
      </span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${(probability ?? 0) * 100}%` }} />
      </span>
      <span className={classes.value} data-little={(probability ?? 0) < 0.005 || undefined} aria-hidden="true">
        {text}
      </span>
    </div>
  );
});
