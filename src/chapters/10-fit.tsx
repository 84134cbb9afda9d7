import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presets } from '../core/presets';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { CompileFigure } from '../features/fit/CompileFigure';
import { choiceOf, choiceText, parseChoice } from '../features/fit/compileChoice';
import { type Counting, countings } from '../features/fit/counting';
import { EntryTask } from '../features/fit/EntryTask';
import { FirstEpochFigure } from '../features/fit/FirstEpochFigure';
import { FitTable } from '../features/fit/FitTable';
import { HistoryFigure } from '../features/fit/HistoryFigure';
import { type HistoryKey, historyKeys } from '../features/fit/historyEntry';
import { KerasLogFigure } from '../features/fit/KerasLogFigure';
import { type LeadGuess, LeadTask } from '../features/fit/LeadTask';
import { TrainHistoryFigure } from '../features/fit/TrainHistoryFigure';
import { useFit } from '../features/fit/useFit';
import { type Verbosity, verbosities } from '../features/fit/verbosity';
import { countText } from '../ui/countText';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { between, oneOf } from './by-hand/readers';
import { code } from './code/fit';
import { FitVerdict } from './fit/FitVerdict';
import { leadsOf } from './fit/leadsOf';

const KEY = 'fit';
const run = presets.keras;
/** The entry that the second task asks for: validation accuracy after epoch 4. */
const wanted = { list: 'val_accuracy', index: 3 } as const;

export function Chapter() {
  const { t } = useTranslation('fit');
  const view = useFit(KEY);
  const [choice, setChoice] = useFigureState('compile', choiceText(choiceOf('')), parseChoice);
  const [verbose, setVerbose] = useFigureState<Verbosity>('verbose', 2, oneOf(verbosities));
  const [guess, setGuess] = useState<LeadGuess>({});
  const [list, setList] = useFigureState<HistoryKey>('list', 'loss', oneOf(historyKeys));
  const [index, setIndex] = useFigureState('index', 0, between(0, run.epochs - 1));
  const [counting, setCounting] = useFigureState<Counting>('count', 'running', oneOf(countings));
  const [found, setFound] = useState(false);
  const outcome = leadsOf(view);
  const { train, validation } = view.rows;
  const steps = Math.ceil(train / run.batch);
  const right = list === wanted.list && index === wanted.index;
  return (
    <ChapterPage slug="fit">
      <Passage
        items={[32]}
        figure={<CompileFigure run={run} choice={choiceOf(choice)} onChoice={(next) => setChoice(choiceText(next))} />}
        below={<Code snippets={code.compile} />}
      >
        <Words name="intro" />
        <Words name="compileWords" />
      </Passage>
      <Passage
        items={[33]}
        figure={
          <KerasLogFigure
            runKey={KEY}
            view={view}
            verbose={verbose}
            onVerbose={setVerbose}
            controls={<TrainBar runKey={KEY} run={run} evaluateTraining />}
          />
        }
        below={<Code snippets={code.fit} />}
      >
        <Words
          name="fitWords"
          values={{
            train: countText(train),
            validation: countText(validation),
            steps: countText(steps),
            updates: countText(steps * run.epochs),
          }}
        />
        <Task id="fit-1" done={outcome !== undefined && countings.every((each) => guess[each] === outcome[each])}>
          <Words name="taskLead" />
          <LeadTask guess={guess} onGuess={setGuess} outcome={outcome} />
        </Task>
        <OpenInLab run={run} />
      </Passage>
      <Passage items={[34]} figure={<FitTable view={view} />} below={<FitVerdict view={view} />}>
        <Words name="logWords" />
      </Passage>
      <Passage
        items={[]}
        figure={<FirstEpochFigure run={run} counting={counting} onCounting={setCounting} />}
        below={<Code snippets={code.count} />}
      >
        <Words name="whyWords" values={{ steps: countText(steps) }} />
        <Formula
          tex={String.raw`\bar a_{T} = \frac{1}{T}\sum_{t=1}^{T} \part{counting}{a_t(W_t)} \;\neq\; a(\part{counting}{W_T})`}
          label={t('formula')}
        />
        <Words name="whyMore" />
      </Passage>
      <Passage
        items={[35]}
        figure={<HistoryFigure view={view} list={list} onList={setList} index={index} onIndex={setIndex} />}
        below={<Code snippets={code.history} />}
      >
        <Words name="historyWords" />
        <Task id="fit-2" done={found}>
          <Words name="taskEntry" />
          <EntryTask
            entry={`['${list}'][${index}]`}
            right={right}
            there={view.records.length > wanted.index}
            onRight={() => setFound(true)}
          />
        </Task>
      </Passage>
      <Passage
        items={[36]}
        figure={<TrainHistoryFigure view={view} counting={counting} onCounting={setCounting} />}
        below={<Code snippets={code.plot} />}
      >
        <Words name="plotWords" />
        <Words name="next" />
      </Passage>
    </ChapterPage>
  );
}
