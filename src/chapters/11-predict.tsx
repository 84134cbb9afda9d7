import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presets } from '../core/presets';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { EvaluateFigure } from '../features/reading/EvaluateFigure';
import { PredictFigure } from '../features/reading/PredictFigure';
import type { TestReading } from '../features/reading/readTestSet';
import { useTestReading } from '../features/reading/useTestReading';
import { RungFigure } from '../features/rungs/RungFigure';
import { MORE, ShiftGuess } from '../features/slips/ShiftGuess';
import { SlipsFigure } from '../features/slips/SlipsFigure';
import { halvingShift, shiftEntries } from '../features/slips/sweep';
import { useSweep } from '../features/slips/useSweep';
import { useCourse } from '../store/course/courseContext';
import { networkOf } from '../store/course/networkOf';
import { FaultNote } from '../ui/FaultNote';
import { Formula } from '../ui/Formula';
import { code } from './code/predict';
import { testRows } from './predict/testRows';

const KEY = 'predict';
const run = presets.keras;
/** Passages that go on with the item before. */
const aside: readonly number[] = [];

export function Chapter() {
  const { t } = useTranslation('predict');
  const { reading, fault } = useTestReading(KEY);
  const weights = useCourse((course) => course.runs[KEY]?.weights);
  const data = useCourse((course) => course.runs[KEY]?.history.data);
  const network = useMemo(() => weights && networkOf(run, weights), [weights]);
  const [helped, setHelped] = useState(false);
  const onHelped = useCallback(() => setHelped(true), []);
  const train = <TrainBar runKey={KEY} run={run} />;
  return (
    <ChapterPage slug="predict">
      <Passage
        items={[37]}
        figure={
          <EvaluateFigure
            reading={reading}
            tools={
              <>
                {train}
                {fault && <FaultNote fault={fault} />}
              </>
            }
          />
        }
        below={
          <>
            <Code snippets={code.evaluate} />
            <SlidesTable caption={t('after')} rows={testRows(t, reading)} data={data} />
          </>
        }
      >
        <Words name="intro" />
        <Words name="evaluate" />
        <Formula
          tex={String.raw`\part{returned}{L} = \frac{1}{N} \sum_{n=1}^{N} -\ln p_{y_n} \qquad \part{printed}{\tfrac{1}{2}\,(L + L_{313})}`}
          label={t('lossFormula')}
        />
        <Words name="evaluateMore" />
        <OpenInLab run={run} />
      </Passage>
      <Passage
        items={[38]}
        figure={<PredictFigure reading={reading} tools={!reading && train} />}
        below={<Code snippets={code.predict} />}
      >
        <Words name="predictWords" />
      </Passage>
      <Passage
        items={aside}
        figure={<RungFigure network={network} tools={!network && train} onHelped={onHelped} />}
        below={<Code snippets={code.prepare} />}
      >
        <Words name="draw" />
        <Task id="predict-1" done={helped}>
          <Words name="taskDraw" />
        </Task>
        <Words name="drawMore" />
      </Passage>
      <Spoilt reading={reading} train={train} />
    </ChapterPage>
  );
}

interface SpoiltProps {
  readonly reading: TestReading | undefined;
  readonly train: ReactNode;
}

/** The last passage by itself: while it measures, the others are left alone. */
function Spoilt({ reading, train }: SpoiltProps) {
  const sweep = useSweep(reading);
  const [guess, setGuess] = useState<number>();
  const measured = shiftEntries.every(({ key }) => sweep.results[key]);
  const truth = measured ? (halvingShift(sweep.results) ?? MORE) : undefined;
  return (
    <Passage
      items={aside}
      figure={<SlipsFigure subject={reading} sweep={sweep} tools={train} />}
      below={<Code snippets={code.shift} />}
    >
      <Words name="slipWords" />
      <Task id="predict-2" done={guess !== undefined && guess === truth}>
        <Words name="taskShift" />
        <ShiftGuess guess={guess} onGuess={setGuess} truth={truth} />
      </Task>
      <Words name="next" />
    </Passage>
  );
}
