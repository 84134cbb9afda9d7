import { useTranslation } from 'react-i18next';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import classes from './FirstSteps.module.css';

const steps = [
  { text: 'welcome.draw', done: (lab: LabState) => lab.pixels !== undefined },
  { text: 'welcome.guess', done: (lab: LabState) => lab.look !== undefined },
  { text: 'welcome.train', done: (lab: LabState) => lab.history.phase !== 'idle' },
] as const;

export interface FirstStepsProps {
  /** Puts a trained network on the bench; undefined where there is none to be had. */
  readonly onTrained: (() => void) | undefined;
}

/**
 * What to do on a first visit: three steps on the instrument itself, ticked as they are done. Two other doors: the course,
 * and a trained network for those who want to draw at once.
 */
export function FirstSteps({ onTrained }: FirstStepsProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.welcome} aria-labelledby="welcome">
      <div>
        <h1 id="welcome" className={classes.title}>
          {t('welcome.title')}
        </h1>
        <p className={classes.sentence}>{t('welcome.sentence')}</p>
      </div>
      <div className={classes.ways}>
        <p className={classes.doors}>
          <a href="#/course/pixels">
            <Icon name="book" size={18} />
            {t('welcome.chapter')}
          </a>
          {onTrained && <WordButton icon="download" label={t('welcome.trained')} onClick={onTrained} />}
        </p>
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            <Step key={step.text} number={index + 1} text={t(step.text)} done={step.done} />
          ))}
        </ol>
      </div>
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
