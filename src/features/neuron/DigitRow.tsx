import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { type Neuron, weightedSum } from '../../core/neuron';
import { Icon } from '../../ui/Icon';
import { PixelGrid } from '../../ui/PixelGrid';
import classes from './DigitRow.module.css';
import type { AskedDigit } from './duel';
import { signed } from './signed';

export interface DigitRowProps {
  /** None while they are fetched; their places are kept. */
  readonly digits: readonly AskedDigit[];
  readonly neuron: Neuron;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Whether the neuron's answer is right; at exactly z = 0 it has none. */
export function isRight({ image, yes }: AskedDigit, neuron: Neuron): boolean {
  const z = weightedSum(image, neuron);
  return yes ? z > 0 : z < 0;
}

/** Real digits, each with its sum and its answer; pressing one opens it in the pictures. */
export function DigitRow({ digits, neuron, chosen, onChoose }: DigitRowProps) {
  const { t } = useTranslation('neuron');
  if (digits.length === 0) return <EmptyRow />;
  return (
    <ol className={classes.row}>
      {digits.map((digit, index) => (
        // The row's places never change.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <Digit
            digit={digit}
            neuron={neuron}
            label={t('paint.digitLabel', { digit: digit.label })}
            chosen={index === chosen}
            onChoose={() => onChoose(index)}
          />
        </li>
      ))}
    </ol>
  );
}

interface DigitProps extends Pick<DigitRowProps, 'neuron'> {
  readonly digit: AskedDigit;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Digit({ digit, neuron, label, chosen, onChoose }: DigitProps) {
  const { t } = useTranslation('neuron');
  const z = weightedSum(digit.image, neuron);
  const f = activations.sigmoid.apply(z);
  const right = isRight(digit, neuron);
  return (
    <button
      type="button"
      className={classes.digit}
      aria-pressed={chosen}
      data-right={right || undefined}
      onClick={onChoose}
    >
      <PixelGrid values={digit.image} label={label} />
      <span className={classes.z}>
        <VisuallyHidden>, z = </VisuallyHidden>
        {signed(z, 1)}
      </span>
      <span className={classes.track}>
        <span style={{ width: `${f * 100}%` }} />
      </span>
      <span className={classes.f}>
        <VisuallyHidden>, f(z) = </VisuallyHidden>
        {f.toFixed(2)}
        <Icon name={right ? 'check' : 'clear'} size={18} />
        <VisuallyHidden>. {t(right ? 'paint.right' : 'paint.wrong')}</VisuallyHidden>
      </span>
    </button>
  );
}

/** Ten places of the right height. */
function EmptyRow() {
  const { t } = useTranslation('neuron');
  return (
    <div className={classes.row} role="status" aria-label={t('paint.fetching')}>
      {Array.from({ length: 10 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty places are all alike
        <span key={index} className={classes.digit}>
          <PixelGrid values={undefined} label={t('paint.fetching')} />
          <span className={classes.z}>–</span>
          <span className={classes.track} />
          <span className={classes.f}>–</span>
        </span>
      ))}
    </div>
  );
}
