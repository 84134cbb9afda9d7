import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { initializers } from '../../core/initializers';
import { NumberStepper } from '../../ui/NumberStepper';
import classes from './OwnChoices.module.css';
import { OWN_DEPTHS, OWN_RATES, OWN_STARTS, type OwnChoice } from './ownRuns';

export interface OwnChoicesProps {
  readonly choice: OwnChoice;
  readonly onChoice: (choice: OwnChoice) => void;
}

/** Hidden layers, learning rate and start weights of a network of one's own. */
export function OwnChoices({ choice, onChoice }: OwnChoicesProps) {
  const { t } = useTranslation('deeper');
  return (
    <div className={classes.choices}>
      <div>
        <span>{t('hiddenLayers')}</span>
        <NumberStepper
          label={t('hiddenLayers')}
          value={choice.depth}
          onChange={(depth) => onChoice({ ...choice, depth })}
          range={{ min: OWN_DEPTHS[0], max: OWN_DEPTHS[OWN_DEPTHS.length - 1], whole: true }}
          ladder={OWN_DEPTHS}
        />
      </div>
      <div>
        <span>{t('learningRate')}</span>
        <SegmentedControl
          aria-label={t('learningRate')}
          withItemsBorders={false}
          value={String(choice.lr)}
          onChange={(lr) => onChoice({ ...choice, lr: Number(lr) })}
          data={OWN_RATES.map((rate) => ({ value: String(rate), label: String(rate).replace(/^0/, '') }))}
        />
      </div>
      <div>
        <span>{t('start')}</span>
        <SegmentedControl
          aria-label={t('start')}
          withItemsBorders={false}
          value={choice.init}
          onChange={(init) => onChoice({ ...choice, init: OWN_STARTS.find((known) => known === init) ?? choice.init })}
          data={OWN_STARTS.map((name) => ({ value: name, label: initializers[name].label }))}
        />
      </div>
    </div>
  );
}
