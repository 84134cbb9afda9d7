import { useId } from 'react';
import { type ActivationName, activationNames, activations } from '../../core/activations';
import classes from './ActivationChoice.module.css';

interface Props {
  readonly label: string;
  readonly value: ActivationName;
  readonly onChange: (value: ActivationName) => void;
}

/** The activation functions as little curves, one chosen. */
export function ActivationChoice({ label, value, onChange }: Props) {
  const group = useId();
  return (
    <fieldset className={classes.choices} aria-label={label}>
      {activationNames.map((name) => (
        <label key={name} className={classes.choice} data-chosen={name === value || undefined}>
          <input
            className={classes.input}
            type="radio"
            name={group}
            value={name}
            checked={name === value}
            onChange={() => onChange(name)}
          />
          <ActivationCurve name={name} />
          {activations[name].label}
        </label>
      ))}
    </fieldset>
  );
}

const WIDTH = 36;
const HEIGHT = 20;
/** Inputs shown, either side of zero. */
const REACH = 4;

/** The curve from −4 to 4 over its axes, as high as it gets there. */
function ActivationCurve({ name }: { name: ActivationName }) {
  const samples = Array.from({ length: 33 }, (_, k) => (k / 16 - 1) * REACH);
  const values = samples.map((z) => activations[name].apply(z));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (z: number) => ((z / REACH + 1) / 2) * WIDTH;
  const y = (a: number) => HEIGHT - 2 - ((a - low) / (high - low)) * (HEIGHT - 4);
  const points = samples.map((z, k) => `${x(z).toFixed(1)} ${y(values[k]).toFixed(1)}`);
  return (
    <svg className={classes.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className={classes.axes} d={`M0 ${y(0)}H${WIDTH}M${WIDTH / 2} 0V${HEIGHT}`} />
      <path className={classes.line} d={`M${points.join('L')}`} />
    </svg>
  );
}
