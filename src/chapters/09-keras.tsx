import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parameterCount, summary } from '../core/network';
import { lectureModel, listModel, runOf } from '../core/sequential/SequentialModel';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { layerNames } from '../features/initializers/layerNames';
import { MicroscopeFigure } from '../features/initializers/MicroscopeFigure';
import { MysteryTask } from '../features/initializers/MysteryTask';
import { START_DIGITS, startNames, startRun } from '../features/initializers/starts';
import { useStarts } from '../features/initializers/useStarts';
import { ParityFigure, parityEngines } from '../features/parity/ParityFigure';
import { BuildFigure } from '../features/sequential/BuildFigure';
import { DenseFigure, MOST_DIGITS } from '../features/sequential/DenseFigure';
import { SummaryFigure } from '../features/sequential/SummaryFigure';
import { useSequential } from '../features/sequential/useSequential';
import { StepsFigure } from '../features/steps/StepsFigure';
import { countText } from '../ui/countText';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { between, oneOf } from './by-hand/readers';
import { code } from './code/keras';
import { summaryRows } from './keras/summaryRows';
import { TwoStarts } from './keras/TwoStarts';

/** A network of 32 and 16 has so many; with two hidden layers hardly another does. */
const WANTED = 25_818;
const startRuns = startNames.map((name) => startRun(name));
const layerText = between(0, layerNames.length - 1);

export function Chapter() {
  const { t } = useTranslation('keras');
  const sequential = useSequential();
  const { model } = sequential;
  const run = useMemo(() => runOf(model), [model]);
  const [dense, setDense] = useFigureState('dense', 0, between(0, 8));
  const [batch, setBatch] = useFigureState('rows', 8, between(1, MOST_DIGITS));
  const [kernel, setKernel] = useFigureState('kernel', 1, layerText);
  const [start, setStart] = useFigureState<(typeof startNames)[number]>('start', 'normal', oneOf(startNames));
  const [layer, setLayer] = useFigureState('sums', 0, layerText);
  const [engine, setEngine] = useFigureState<(typeof parityEngines)[number]>('path', 'tfjs-wasm', oneOf(parityEngines));
  const [solved, setSolved] = useState(false);
  const starts = useStarts(startRuns);
  const sameShape = JSON.stringify(summary(run)) === JSON.stringify(summary(runOf(lectureModel)));
  return (
    <ChapterPage slug="keras">
      <Passage items={[26, 27]} figure={<StepsFigure />} below={<Code snippets={code.steps} />}>
        <Words name="intro" />
        <Words name="data" />
      </Passage>
      <Passage
        items={[28, 30]}
        figure={<BuildFigure sequential={sequential} />}
        below={
          <>
            <SummaryFigure model={model} />
            {sameShape ? (
              <SlidesTable caption={t('summaryCaption')} rows={summaryRows(t, summary(run))} />
            ) : (
              <Words name="otherShape" />
            )}
          </>
        }
      >
        <Words name="build" />
        <Words name="wrong" />
        <Words name="summaryWords" />
        <Task id="keras-1" done={run.layers.length === 2 && parameterCount(run) === WANTED}>
          <Words name="taskCount" values={{ count: countText(WANTED) }} />
        </Task>
        <OpenInLab run={run} />
      </Passage>
      <Passage
        items={[29]}
        figure={<DenseFigure model={model} layer={dense} onLayer={setDense} batch={batch} onBatch={setBatch} />}
        below={<Code snippets={code.signature} />}
      >
        <Words name="denseWords" />
        <Formula
          tex={String.raw`\part{output}{Y} = \part{activation}{f}\big(\part{input}{X}\cdot\part{kernel}{W} + \part{bias}{b}\big)`}
          label={t('denseFormula')}
        />
        <Words name="denseMore" />
      </Passage>
      <Passage
        items={[31]}
        figure={<TwoStarts layer={kernel} onLayer={setKernel} />}
        below={<Code snippets={code.list} />}
      >
        <Words name="listWords" />
        <Words name="listMore" />
        <OpenInLab run={runOf(listModel)} />
      </Passage>
      <Passage
        items={[]}
        figure={<MicroscopeFigure starts={starts} start={start} onStart={setStart} layer={layer} onLayer={setLayer} />}
      >
        <Words name="microscopeWords" values={{ digits: START_DIGITS }} />
        <Words name="saturatedWords" values={{ digits: START_DIGITS }} />
        <Task id="keras-2" done={solved}>
          <Words name="taskMystery" />
          <MysteryTask onRight={() => setSolved(true)} />
        </Task>
      </Passage>
      <Passage
        items={[]}
        figure={<ParityFigure engine={engine} onEngine={setEngine} />}
        below={<Code snippets={code.parity} />}
      >
        <Words name="parityWords" values={{ batch: 50 }} />
        <Words name="parityMore" />
        <Words name="next" />
        <OpenInLab run={runOf(lectureModel)} />
      </Passage>
    </ChapterPage>
  );
}
