import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presets } from '../core/presets';
import { slideRuns } from '../core/slides';
import { ClipFigure } from '../features/clip/ClipFigure';
import { CompareFigure } from '../features/clip/CompareFigure';
import { type Outcome, outcomeOf } from '../features/clip/outcome';
import { Prediction } from '../features/clip/Prediction';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { LogFigure } from '../features/lecture-log/LogFigure';
import { SeedField } from '../features/staircase/SeedField';
import { StairFigure } from '../features/staircase/StairFigure';
import { stairsOf } from '../features/staircase/stairs';
import { WakeAnswer } from '../features/staircase/WakeAnswer';
import { useCourse } from '../store/course/courseContext';
import { useCourseResults } from '../store/course/useCourseResults';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/loop';
import { afterTwenty } from './loop/afterTwenty';

/** Of the seeds shipped with the preset, the one whose digits sleep longest. */
const FIRST_SEED = 7;
const slides = slideRuns.byHand.epochs;
const seedText = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

export function Chapter() {
  const { t } = useTranslation('loop');
  const [seed, setSeed] = useFigureState('start', FIRST_SEED, seedText);
  const [prediction, setPrediction] = useState<Outcome>();
  const [woken, setWoken] = useState(false);
  const run = useMemo(() => ({ ...presets.byHand, seed }), [seed]);
  const logitsRun = useMemo(() => ({ ...run, fromLogits: true }), [run]);
  const key = `loop-${seed}`;
  const logitsKey = `${key}-logits`;
  const { [key]: clipped, [logitsKey]: logits } = useCourseResults([key, logitsKey]);
  const trainAll = useCourse((state) => state.trainAll);
  const stairs = useMemo(() => stairsOf(clipped, run.epochs), [clipped, run.epochs]);
  const data = clipped?.data;
  const grey = data === undefined || data === 'mnist' ? slides : [];
  const outcome = outcomeOf(logits);

  const startBoth = () => {
    const wishes = [
      { key, run, evaluateTraining: true },
      { key: logitsKey, run: logitsRun, evaluateTraining: true },
    ];
    // What is there already need not be trained again.
    void trainAll(clipped?.status === 'done' ? wishes.slice(1) : wishes);
  };
  return (
    <ChapterPage slug="loop">
      <Passage
        items={[21]}
        figure={
          <StairFigure
            stairs={stairs}
            slides={grey}
            controls={
              <>
                <TrainBar runKey={key} run={run} label={t('train')} evaluateTraining />
                <SeedField seed={seed} onSeed={setSeed} />
              </>
            }
          />
        }
        below={
          <>
            <Code snippets={code.loop} />
            <SlidesTable caption={t('after')} rows={afterTwenty(t, stairs)} data={data} />
          </>
        }
      >
        <Words name="intro" />
        <Words name="look" />
        <Formula tex={String.raw`L = -\log \max\!\big(p_y,\ \part{asleep}{10^{-7}}\big)`} label={t('formula')} />
        <Words name="why" />
        <Task id="loop-1" done={woken}>
          <Words name="taskWake" />
          <WakeAnswer key={key} stairs={stairs} over={clipped?.status === 'done'} onRight={() => setWoken(true)} />
        </Task>
        <Words name="seeds" />
        <OpenInLab run={run} />
      </Passage>
      <Passage items={[22]} figure={<LogFigure epochs={clipped?.records ?? []} slides={grey} />}>
        <Words name="log" />
      </Passage>
      <Passage items={[]} figure={<ClipFigure run={run} />}>
        <Words name="clipWords" />
      </Passage>
      <Passage
        items={[]}
        figure={
          <CompareFigure
            clip={clipped}
            logits={logits}
            to={run.epochs}
            controls={<TrainBar runKey={logitsKey} run={logitsRun} label={t('trainBoth')} onStart={startBoth} />}
          />
        }
        below={<Code snippets={code.logits} />}
      >
        <Words name="logitsWords" />
        <Formula tex={String.raw`L = \part{logits}{\log \sum_k e^{z_k} - z_y}`} label={t('logitsFormula')} />
        <Task id="loop-2" done={outcome !== undefined && prediction === outcome}>
          <Words name="taskLogits" />
          <Prediction value={prediction} onChange={setPrediction} outcome={outcome} />
        </Task>
        <Words name="next" />
        <OpenInLab run={logitsRun} />
      </Passage>
    </ChapterPage>
  );
}
