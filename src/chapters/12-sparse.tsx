import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presets } from '../core/presets';
import { initialWeights } from '../core/weights';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { NumberAnswer } from '../features/course/NumberAnswer';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { QueueBar } from '../features/course/QueueBar';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { type BitsEngine, BitsFigure, bitsEngines } from '../features/sparse/BitsFigure';
import { LinesTask } from '../features/sparse/LinesTask';
import { type LabelForm, labelForms, lossNames, type SparseLoss } from '../features/sparse/labelFit';
import { MemoryFigure, memoryRanges } from '../features/sparse/MemoryFigure';
import { TwoLossesFigure } from '../features/sparse/TwoLossesFigure';
import { WrongLabelsFigure } from '../features/sparse/WrongLabelsFigure';
import { useCourseSamples } from '../store/course/useCourseSamples';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { between, oneOf } from './by-hand/readers';
import { code } from './code/sparse';
import { BitsVerdict } from './sparse/BitsVerdict';
import { useLossRuns } from './sparse/useLossRuns';

const run = presets.sparse;
const start = initialWeights(run);
const batchRows = Array.from({ length: run.batch }, (_, row) => row);
/** From here on one-hot labels weigh more than the images of 784 pixels, both in single precision. */
const HEAVIER = 785;

export function Chapter() {
  const { t } = useTranslation('sparse');
  const [engine, setEngine] = useFigureState<BitsEngine>('on', 'auto', oneOf(bitsEngines));
  const [after, setAfter] = useFigureState('after', false, (text) => text === 'true' || undefined);
  const [image, setImage] = useFigureState('image', 0, between(0, run.batch - 1));
  const [rows, setRows] = useFigureState('rows', 60_000, between(memoryRanges.rows.min, memoryRanges.rows.max));
  const [depth, setDepth] = useFigureState('depth', 10, between(memoryRanges.depth.min, memoryRanges.depth.max));
  const [weighed, setWeighed] = useState(false);
  const [told, setTold] = useState(false);
  const runs = useLossRuns(engine);
  return (
    <ChapterPage slug="sparse">
      <Passage
        items={[39]}
        figure={
          <TwoLossesFigure
            run={run}
            trained={runs.integer.weights}
            after={after}
            onAfter={setAfter}
            image={image}
            onImage={setImage}
          />
        }
        below={<Code snippets={code.losses} />}
      >
        <Words name="intro" />
        <Formula
          tex={String.raw`\part{oneHot}{-\sum_{k=0}^{9} y_k \ln p_k} \;=\; \part{integer}{-\ln p_y}`}
          label={t('formula')}
        />
        <Words name="same" />
        <Formula
          tex={String.raw`\frac{\partial L}{\partial z_k} = p_k - \part{oneHot}{y_k} = p_k - \part{integer}{[k = y]}`}
          label={t('gradientFormula')}
        />
        <Words name="gradient" />
      </Passage>
      <Passage
        items={[]}
        figure={
          <BitsFigure
            oneHot={runs.oneHot.weights}
            integer={runs.integer.weights}
            start={start}
            engine={engine}
            onEngine={setEngine}
            trainedOn={runs.trainedOn}
            controls={<QueueBar wishes={runs.wishes} label={t('bits.start')} />}
          />
        }
        below={
          <>
            <Code snippets={code.program} />
            <BitsVerdict runs={runs} />
          </>
        }
      >
        <Words name="bitsWords" />
        <Task id="sparse-1" done={told}>
          <Words name="taskLines" />
          <LinesTask onRight={() => setTold(true)} />
        </Task>
        <OpenInLab run={run} />
      </Passage>
      <Passage
        items={[]}
        figure={<MemoryFigure rows={rows} onRows={setRows} depth={depth} onDepth={setDepth} />}
        below={<Code snippets={code.memory} />}
      >
        <Words name="memoryWords" />
        <Task id="sparse-2" done={weighed}>
          <Words name="taskDepth" />
          <NumberAnswer label="depth" right={(value) => value === HEAVIER} onRight={() => setWeighed(true)} />
        </Task>
      </Passage>
      <Passage items={[]} figure={<WrongLabels />}>
        <Words name="wrongWords" />
        <Words name="next" />
      </Passage>
    </ChapterPage>
  );
}

/** The figure of the last passage with what is chosen in it. */
function WrongLabels() {
  const [loss, setLoss] = useFigureState<SparseLoss>('loss', 'categorical_crossentropy', oneOf(lossNames));
  const [form, setForm] = useFigureState<LabelForm>('labels', 'integer', oneOf(labelForms));
  const samples = useCourseSamples('train', batchRows);
  const labels = useMemo(() => Array.from(samples?.labels ?? []), [samples]);
  return (
    <WrongLabelsFigure labels={labels} rows={run.batch} loss={loss} onLoss={setLoss} form={form} onForm={setForm} />
  );
}
