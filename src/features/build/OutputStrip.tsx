import { CLASSES } from '../../core/network';
import { useLab } from '../../store/labContext';
import classes from './Bench.module.css';
import { type BenchLayout, STRIP_WIDTH, unitHeight } from './benchLayout';
import { fittingLook } from './fittingLook';
import { Strip } from './Strips';

const digits = Array.from({ length: CLASSES }, (_, digit) => digit);

/** The output layer where the bars stand elsewhere: ten cells with their digits. */
export function OutputStrip({ layout }: { layout: BenchLayout }) {
  const probabilities = useLab((lab) => fittingLook(lab)?.probabilities);
  return (
    <>
      <Strip left={layout.output} body={layout.body} units={CLASSES} activations={probabilities} />
      {digits.map((digit) => (
        <text
          key={digit}
          className={classes.outputDigit}
          x={layout.output + STRIP_WIDTH + 10}
          y={unitHeight(digit, CLASSES, layout.body)}
          dominantBaseline="central"
        >
          {digit}
        </text>
      ))}
    </>
  );
}
