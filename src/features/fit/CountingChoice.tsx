import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LitPart } from '../../ui/LitPart';
import classes from './CountingChoice.module.css';
import { type Counting, countings } from './counting';

export interface CountingChoiceProps {
  readonly counting: Counting;
  readonly onCounting: (counting: Counting) => void;
}

/** The switch between the two ways to count on the training set. */
export function CountingChoice({ counting, onCounting }: CountingChoiceProps) {
  const { t } = useTranslation('fit');
  return (
    <LitPart part="counting" className={classes.choice}>
      <span className={classes.name}>{t('counting.name')}</span>
      <SegmentedControl
        aria-label={t('counting.name')}
        withItemsBorders={false}
        value={counting}
        onChange={(value) => onCounting(countings.find((each) => each === value) ?? 'running')}
        data={countings.map((value) => ({ value, label: t(`counting.${value}`) }))}
      />
    </LitPart>
  );
}
