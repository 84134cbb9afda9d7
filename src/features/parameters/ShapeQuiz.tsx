import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../ui/RichText';
import { WordButton } from '../../ui/WordButton';
import classes from './ShapeQuiz.module.css';
import { type Asked, asked, shapeRiddle } from './shapeRiddle';

/** Networks that are made up before they come again. */
const RIDDLES = 10_000;

/** Asks for the shapes in a network that the app makes up, and checks what is typed. */
export function ShapeQuiz({ onRight }: { readonly onRight: () => void }) {
  const { t } = useTranslation('layers');
  const [number, setNumber] = useState(() => Math.floor(Math.random() * RIDDLES));
  const [typed, setTyped] = useState<Partial<Record<Asked, string>>>({});
  const [checked, setChecked] = useState(false);
  const { first, second, answers } = useMemo(() => shapeRiddle(number), [number]);
  // Thousands may be written with commas.
  const right = (name: Asked) => Number((typed[name] || 'none').replaceAll(/[,，\s]/g, '')) === answers[name];
  const all = asked.every(right);

  function check(event: FormEvent): void {
    event.preventDefault();
    setChecked(true);
    if (all) onRight();
  }
  function another(): void {
    setNumber((number + 1) % RIDDLES);
    setTyped({});
    setChecked(false);
  }
  return (
    <form onSubmit={check} className={classes.quiz}>
      <RichText text={t('notation.task', { first, second })} />
      <div className={classes.fields}>
        {asked.map((name) => (
          <label key={name}>
            {t(`quiz.${name}`)}
            <input
              inputMode="numeric"
              autoComplete="off"
              size={6}
              value={typed[name] ?? ''}
              aria-invalid={(checked && !right(name)) || undefined}
              onChange={(event) => {
                setTyped({ ...typed, [name]: event.target.value });
                setChecked(false);
              }}
            />
          </label>
        ))}
      </div>
      <div className={classes.foot}>
        <button type="submit" className={classes.check}>
          {t('quiz.check')}
        </button>
        <WordButton quiet label={t('quiz.another')} onClick={another} type="button" />
        <span role="status" data-right={all || undefined} className={classes.verdict}>
          {checked && t(all ? 'quiz.right' : 'quiz.wrong')}
        </span>
      </div>
    </form>
  );
}
