import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers, parameterCount } from '../core/network';
import { presets } from '../core/presets';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { FlowFigure } from '../features/flow/FlowFigure';
import { NotationFigure } from '../features/notation/NotationFigure';
import { parseNet, runOf } from '../features/parameters/netText';
import { ParametersFigure } from '../features/parameters/ParametersFigure';
import { ShapeQuiz } from '../features/parameters/ShapeQuiz';
import { useCourse } from '../store/course/courseContext';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/layers';

const NETWORK = 'layers-network';

const nodeTex = String.raw`\begin{aligned} \part{z}{z} &= \part{x}{x_1} \part{w}{w_{i1}^1} + \cdots + \part{x}{x_n} \part{w}{w_{in}^1} + \part{b}{b_i^1} \\ \part{a}{a_i^1} &= \part{f}{f}(\part{z}{z}) \end{aligned}`;

export function Chapter() {
  const { t } = useTranslation('layers');
  const [net, setNet] = useFigureState('net', '64,32', parseNet);
  const trained = useCourse((course) => course.runs[NETWORK]?.weights);
  const [found, setFound] = useState(false);
  const [shaped, setShaped] = useState(false);
  const find = useCallback(() => setFound(true), []);
  const train = <TrainBar runKey={NETWORK} run={presets.keras} to={2} label={t('flow.train')} />;
  return (
    <ChapterPage slug="layers">
      <Passage
        items={[5]}
        figure={<ParametersFigure net={net} onChange={setNet} />}
        below={
          <>
            <Code snippets={code.build} />
            <SummaryTable net={net} />
          </>
        }
      >
        <Words name="build.intro" />
        <Words name="build.question" />
        <OpenInLab run={runOf(net)} />
      </Passage>
      <Passage
        items={[6]}
        figure={<FlowFigure run={presets.keras} trained={trained} control={train} onFound={find} />}
        below={<Code snippets={code.node} />}
      >
        <Words name="flow.intro" />
        <Formula tex={nodeTex} label={t('flow.formulaLabel')} />
        <Words name="flow.how" />
        <Task id="layers-1" done={found}>
          <Words name="flow.task" />
        </Task>
      </Passage>
      <Passage
        items={[7]}
        figure={<NotationFigure stages={['node', 'vector', 'layer']} initial="layer" name="form" />}
        below={<Code snippets={code.layer} />}
      >
        <Words name="notation.intro" />
        <Words name="notation.index" />
      </Passage>
      <Passage
        items={[8]}
        figure={<NotationFigure stages={['any', 'layer1', 'layer2', 'layer3']} initial="any" name="which" shapes />}
        below={<Code snippets={code.any} />}
      >
        <Words name="notation.anyIntro" />
        <Words name="notation.shapesIntro" />
        <Task id="layers-2" done={shaped}>
          <ShapeQuiz onRight={() => setShaped(true)} />
        </Task>
      </Passage>
    </ChapterPage>
  );
}

/** The counts of the slides' summary, and those of the network on screen. */
function SummaryTable({ net }: { readonly net: string }) {
  const { t } = useTranslation('layers');
  const slides = denseLayers(presets.keras);
  const yours = denseLayers(runOf(net));
  const rows = [50_240, 2080, 330].map((printed, index) => ({
    label: t('table.layer', { number: index + 1 }),
    slides: String(printed),
    yours: yours[index]?.parameters ?? 0,
    band: [slides[index].parameters, slides[index].parameters] as const,
    digits: 0,
  }));
  const all = parameterCount(presets.keras);
  const total = {
    label: t('table.total'),
    slides: '52650',
    yours: parameterCount(runOf(net)),
    band: [all, all] as const,
  };
  return <SlidesTable caption={t('table.caption')} rows={[...rows, { ...total, digits: 0 }]} />;
}
