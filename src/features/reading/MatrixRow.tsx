import { type CSSProperties, memo } from 'react';
import { CLASSES } from '../../core/network';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import classes from './PredictionMatrix.module.css';
import type { TestReading } from './readTestSet';

export interface MatrixRowProps {
  readonly row: number;
  readonly reading: TestReading | undefined;
  readonly guess: number | undefined;
  readonly chosen: boolean;
}

const none = new Float32Array(CLASSES);

/** One image: its ten probabilities, the index of the largest, its label. */
export const MatrixRow = memo(function MatrixRow({ row, reading, guess, chosen }: MatrixRowProps) {
  const label = reading?.labels[row];
  const values = reading?.probabilities.subarray(row * CLASSES, (row + 1) * CLASSES) ?? none;
  return (
    <tr
      className={classes.row}
      aria-rowindex={row + 2}
      aria-current={chosen || undefined}
      data-row={row}
      data-wrong={guess !== label || undefined}
    >
      <th scope="row">{row}</th>
      <td className={classes.thumb}>{reading && <PixelGrid values={greysOf(reading, row)} label="" />}</td>
      {Array.from(values, (probability, digit) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its digit
          key={digit}
          className={classes.cell}
          data-top={digit === guess || undefined}
          data-strong={probability > 0.5 || undefined}
          style={{ '--share': probability ** 0.8 } as CSSProperties}
        >
          {probability >= 0.005 ? cellText(probability) : ''}
        </td>
      ))}
      <td className={classes.guess}>{guess}</td>
      <td>{label}</td>
    </tr>
  );
});

/** Two decimals without the leading 0. */
function cellText(probability: number): string {
  return probability.toFixed(2).replace(/^0/, '');
}
