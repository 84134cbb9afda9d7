import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import { Icon } from '../../ui/Icon';
import classes from './FirstSteps.module.css';

const steps = [
  { text: 'welcome.draw', done: (lab: LabState) => lab.pixels !== undefined },
  { text: 'welcome.guess', done: (lab: LabState) => lab.look !== undefined },
  { text: 'welcome.train', done: (lab: LabState) => lab.history.phase !== 'idle' },
] as const;

/** What to do on a first visit: three steps on the instrument itself, ticked as they are done. */
export function FirstSteps() {
  const { t } = useTranslation();
  return (
    <section className={classes.welcome} aria-labelledby="welcome">
      <div>
        <h1 id="welcome" className={classes.title}>
          {t('welcome.title')}
        </h1>
        <p className={classes.sentence}>{t('welcome.sentence')}</p>
      </div>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <Step key={step.text} number={index + 1} text={t(step.text)} done={step.done} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly text: string;
  readonly done: (lab: LabState) => boolean;
}

function Step({ number, text, done: isDone }: StepProps) {
  const { t } = useTranslation();
  const done = useLab(isDone);
  return (
    <li className={classes.step} data-done={done || undefined}>
      <span className={classes.number} role="img" aria-label={done ? t('welcome.done') : String(number)}>
        {done ? <Icon name="check" size={18} /> : number}
      </span>
      {text}
    </li>
  );
}
