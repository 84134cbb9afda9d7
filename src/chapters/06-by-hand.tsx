import { useTranslation } from 'react-i18next';
import { parameterCount } from '../core/network';
import { presets } from '../core/presets';
import { splitRows } from '../core/split';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { AccuracyFigure } from '../features/update/AccuracyFigure';
import { GlassFigure, UPDATES } from '../features/update/GlassFigure';
import { glassSteps, staysPut } from '../features/update/glassSteps';
import { RunRuler } from '../features/update/RunRuler';
import { StepLight } from '../features/update/StepLight';
import { useFirstBatch, useUpdates } from '../features/update/useUpdates';
import { spreads, useSpreadBatch, VariablesFigure } from '../features/update/VariablesFigure';
import { useCourse } from '../store/course/courseContext';
import { countText } from '../ui/countText';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { between, oneOf } from './by-hand/readers';
import { useChosenWeight } from './by-hand/useChosenWeight';
import { code } from './code/by-hand';

const run = presets.byHand;
const parameters = countText(parameterCount(run));

export function Chapter() {
  const { t } = useTranslation('by-hand');
  const [spread, setSpread] = useFigureState<number>('stddev', 1, oneOf(spreads));
  const [row, setRow] = useFigureState('row', 0, between(0, run.batch - 1));
  const [step, setStep] = useFigureState('step', 'forward', oneOf(glassSteps));
  const [number, setNumber] = useFigureState('update', 1, between(1, UPDATES));
  const [weight, setWeight] = useChosenWeight(run.layers[0].units);
  const [had, setHad] = useFigureState('had', 0, between(0, UPDATES));
  const [epochs, setEpochs] = useFigureState('rulerEpochs', run.epochs, between(1, 1000));
  const [batch, setBatch] = useFigureState('rulerBatch', run.batch, between(1, 10_000));
  const images = useCourse(
    ({ data }) => splitRows(data.status === 'ready' ? data.info.trainRows : 60_000, run.split).train,
  );
  const updates = useUpdates(run, UPDATES);
  const first = useSpreadBatch(run, spread);
  const awake = first?.every(({ fate }) => fate !== 'stuck') ?? false;
  const samples = useFirstBatch(run, updates, had);
  const shown = updates[number - 1];
  const found = shown && weight && glassSteps.indexOf(step) >= 2 && staysPut(shown, weight);
  return (
    <ChapterPage slug="by-hand">
      <Passage
        items={[14]}
        figure={<VariablesFigure run={run} spread={spread} onSpread={setSpread} row={row} onRow={setRow} />}
        below={<Code snippets={code.variables} />}
      >
        <Words name="intro" values={{ parameters }} />
        <Words name="spread" />
        <Task id="by-hand-1" done={awake}>
          <Words name="taskSpread" />
        </Task>
      </Passage>
      <Passage
        items={[15, 16, 18, 19]}
        figure={
          <StepLight part={step}>
            <GlassFigure
              run={run}
              updates={updates}
              step={step}
              onStep={setStep}
              number={number}
              onNumber={setNumber}
              weight={weight}
              onWeight={setWeight}
            />
          </StepLight>
        }
        below={
          <StepLight part={step}>
            <Code snippets={code.update} />
          </StepLight>
        }
      >
        <StepLight part={step}>
          <Words name="glass" />
          <Formula
            tex={String.raw`\part{forward}{P = \mathrm{softmax}(\mathrm{relu}(XW_1 + B_1)\,W_2 + B_2)}`}
            label={t('formulas.forward')}
          />
          <Words name="loss" />
          <Formula tex={String.raw`\part{loss}{L = -\frac{1}{50}\sum_n \log p_{n,y_n}}`} label={t('formulas.loss')} />
          <Words name="gradient" values={{ parameters }} />
          <Formula
            tex={String.raw`\part{gradient}{\frac{\partial L}{\partial w_{ij}} = \frac{1}{50}\sum_n x_{ni}\,\delta_{nj}}`}
            label={t('formulas.gradient')}
          />
          <Words name="adam" />
          <Formula
            tex={String.raw`\part{adam}{\Delta = \frac{\eta\,\part{mhat}{\hat m}}{\sqrt{\part{vhat}{\hat v}} + \varepsilon}},\quad \part{weight}{w \leftarrow w - \Delta}`}
            label={t('formulas.adam')}
          />
          <Words name="engine" />
          <Task id="by-hand-2" done={found === true}>
            <Words name="taskWeight" />
          </Task>
        </StepLight>
      </Passage>
      <Passage
        items={[20]}
        figure={<AccuracyFigure samples={samples} number={had} onNumber={setHad} last={UPDATES} />}
        below={<Code snippets={code.accuracy} />}
      >
        <Words name="accuracy" />
      </Passage>
      <Passage
        items={[17]}
        figure={<RunRuler images={images} epochs={epochs} batch={batch} onEpochs={setEpochs} onBatch={setBatch} />}
        below={<Code snippets={code.hyper} />}
      >
        <Words name="hyper" />
        <Words name="next" />
        <OpenInLab run={{ ...run, epochs, batch }} />
      </Passage>
    </ChapterPage>
  );
}
