import { useTranslation } from 'react-i18next';
import { slidesFor } from '../../core/slides';
import type { TestEvaluation } from '../../data/recording/Recording';
import type { LabState } from '../../store/LabState';
import { useLab } from '../../store/labContext';
import { DataTag } from '../../ui/DataTag';
import { grouped, percent } from '../../ui/format';
import { WordButton } from '../../ui/WordButton';
import { mistakesOf } from './mistakesOf';
import classes from './TestResult.module.css';
import { useEpochTest } from './useEpochTest';

export interface TestResultProps {
  /** Shows the images that were read wrong. */
  readonly onMistakes?: () => void;
}

/** How the network does on images it has never seen, beside what the slides got. */
export function TestResult({ onMistakes }: TestResultProps) {
  const { t } = useTranslation();
  const evaluation = useLab((state) => state.evaluation);
  return (
    <section className={classes.result} data-region="test" aria-labelledby="test-result">
      <h2 id="test-result" className={classes.title}>
        {t('evaluate.title')} <DataTag data={evaluation?.data} />
      </h2>
      {evaluation ? <Scores evaluation={evaluation} onMistakes={onMistakes} /> : <NotYet />}
    </section>
  );
}

function NotYet() {
  const { t } = useTranslation();
  useEpochTest();
  const evaluating = useLab((state) => state.evaluating);
  const evaluate = useLab((state) => state.evaluate);
  const possible = useLab(canEvaluate);
  const replayed = useLab((state) => state.replay?.source.kind);
  if (replayed && replayed !== 'own') return <p className={classes.sentence}>{t('replay.noTest')}</p>;
  if (evaluating) return <p className={classes.sentence}>{t('evaluate.evaluating')}</p>;
  if (replayed) return <p className={classes.sentence}>{t('moment.untested')}</p>;
  if (!possible) return <p className={classes.sentence}>{t('evaluate.notYet')}</p>;
  return <WordButton data-play label={t('evaluate.evaluate')} onClick={() => void evaluate()} />;
}

function canEvaluate({ network, data, history }: LabState): boolean {
  return Boolean(network?.trained) && data.status === 'ready' && history.phase !== 'running';
}

interface ScoresProps extends TestResultProps {
  readonly evaluation: TestEvaluation;
}

function Scores({ evaluation, onMistakes }: ScoresProps) {
  const { t } = useTranslation();
  const { loss, accuracy } = evaluation;
  const run = useLab((state) => slidesFor(state.network?.run ?? state.draft, state.evaluation?.data));
  const trained = useLab((state) => state.history.epochs.length);
  const slides = run?.test;
  const mistakes = mistakesOf(evaluation);
  const counted = { count: grouped(mistakes) };
  return (
    <>
      <p className={classes.headline}>
        <strong>{percent(accuracy, 2)}</strong>
        {slides && <span className={classes.slides}>{t('evaluate.slides', { percent: percent(slides[1], 2) })}</span>}
      </p>
      <p className={classes.line}>
        {t('evaluate.lossIs', { loss: loss.toFixed(4) })}
        {' · '}
        {mistakes === 0 && t('evaluate.noMistakes')}
        {mistakes > 0 && !onMistakes && t('evaluate.mistakeCount', counted)}
        {mistakes > 0 && onMistakes && (
          <WordButton className={classes.word} label={t('evaluate.mistakes', counted)} onClick={onMistakes} />
        )}
      </p>
      <p className={classes.returns}>
        {t('evaluate.returns')}{' '}
        <code>
          [{loss.toFixed(4)}, {accuracy.toFixed(4)}]
        </code>
      </p>
      {/* a shorter run is not meant to get as far */}
      {slides && trained >= run.epochs.length && <Verdict by={accuracy - slides[1]} />}
      <OtherSet tested={evaluation.data} />
    </>
  );
}

/** A network that learned from generated digits can be tested on MNIST's, and back. */
function OtherSet({ tested }: { readonly tested: string }) {
  const { t } = useTranslation();
  const trained = useLab((state) => state.history.data);
  const absent = useLab((state) => state.mnistAbsent);
  const evaluate = useLab((state) => state.evaluate);
  const replayed = useLab((state) => state.replay !== undefined);
  if (trained !== 'strokes' || absent || replayed) return null;
  return tested === 'strokes' ? (
    <WordButton label={t('evaluate.onMnist')} onClick={() => void evaluate('mnist')} />
  ) : (
    <WordButton label={t('evaluate.onOwn')} onClick={() => void evaluate('strokes')} />
  );
}

/** Runs of other seeds end this far from the slides' accuracy. */
const BAND = 0.005;

function Verdict({ by }: { readonly by: number }) {
  const { t } = useTranslation();
  const size = Math.abs(by).toFixed(3);
  const words =
    Math.abs(by) <= BAND
      ? t('evaluate.agrees')
      : by < 0
        ? t('evaluate.below', { by: size })
        : t('evaluate.above', { by: size });
  return <p className={classes.verdict}>{words}</p>;
}
