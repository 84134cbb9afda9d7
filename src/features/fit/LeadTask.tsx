import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Counting } from './counting';
import { countings } from './counting';
import classes from './LeadTask.module.css';
import { type Lead, leads } from './lead';

export type LeadGuess = Readonly<Partial<Record<Counting, Lead>>>;

export interface LeadTaskProps {
  readonly guess: LeadGuess;
  readonly onGuess: (guess: LeadGuess) => void;
  /** What the run's first epoch showed, once it is over. */
  readonly outcome: Readonly<Record<Counting, Lead>> | undefined;
}

/** Who leads after the first epoch, by each way of counting? Guessed before the run, judged by it. */
export function LeadTask({ guess, onGuess, outcome }: LeadTaskProps) {
  const { t } = useTranslation('fit');
  return countings.map((counting) => {
    const mine = guess[counting];
    return (
      <div key={counting} className={classes.question}>
        <Radio.Group
          label={t(`lead.${counting}`)}
          value={mine ?? null}
          onChange={(value) => {
            const lead = leads.find((each) => each === value);
            if (lead) onGuess({ ...guess, [counting]: lead });
          }}
        >
          <div className={classes.choices}>
            {leads.map((lead) => (
              <Radio key={lead} value={lead} label={t(`lead.${lead}`)} />
            ))}
          </div>
        </Radio.Group>
        <p className={classes.verdict} role="status">
          {mine && t(outcome === undefined ? 'lead.open' : outcome[counting] === mine ? 'lead.right' : 'lead.wrong')}
        </p>
      </div>
    );
  });
}
