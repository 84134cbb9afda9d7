import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { InkDigit } from '../../ui/InkDigit';
import classes from './BatchStrip.module.css';
import type { WorkedSample } from './workOut';

export interface BatchStripProps {
  readonly samples: readonly WorkedSample[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const steps: Record<string, number | undefined> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The images of a batch, each with its fate; one is chosen. */
export function BatchStrip({ samples, chosen, onChoose }: BatchStripProps) {
  const { t } = useTranslation('by-hand');
  function step(event: KeyboardEvent<HTMLElement>): void {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    const next = (chosen + by + samples.length) % samples.length;
    onChoose(next);
    (event.currentTarget.children[next] as HTMLElement).focus();
  }
  return (
    <div className={classes.strip} role="radiogroup" aria-label={t('batch.label')} onKeyDown={step}>
      {samples.map(({ pixels, label, fate }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a picture that is pressed, not a native radio
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
          key={index}
          type="button"
          role="radio"
          className={classes.image}
          aria-checked={index === chosen}
          aria-label={t('batch.image', { row: index, label, fate: t(`fate.${fate}`) })}
          tabIndex={index === chosen ? 0 : -1}
          data-fate={fate}
          onClick={() => onChoose(index)}
        >
          <InkDigit pixels={pixels} digit={label} />
        </button>
      ))}
    </div>
  );
}
