import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Outcome, outcomes } from './outcome';
import classes from './Prediction.module.css';

export interface PredictionProps {
  readonly value: Outcome | undefined;
  readonly onChange: (value: Outcome) => void;
  /** What the run showed, once it is known. */
  readonly outcome: Outcome | undefined;
}

/** What will happen? Chosen before the run; the run itself says whether it was right. */
export function Prediction({ value, onChange, outcome }: PredictionProps) {
  const { t } = useTranslation('loop');
  return (
    <div className={classes.prediction}>
      <Radio.Group
        aria-label={t('predict.label')}
        value={value ?? null}
        onChange={(next) => {
          const known = outcomes.find((each) => each === next);
          if (known) onChange(known);
        }}
      >
        {outcomes.map((each) => (
          <Radio key={each} className={classes.choice} value={each} label={t(`predict.${each}`)} />
        ))}
      </Radio.Group>
      <p className={classes.verdict} role="status">
        {value &&
          (outcome === undefined ? t('predict.open') : value === outcome ? t('predict.right') : t('predict.wrong'))}
      </p>
    </div>
  );
}
