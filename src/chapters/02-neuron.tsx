import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parameterCount } from '../core/network';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { NumberAnswer } from '../features/course/NumberAnswer';
import { Passage } from '../features/course/Passage';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { CountFigure } from '../features/neuron/CountFigure';
import { TemplateFigure } from '../features/neuron/TemplateFigure';
import { TenFigure } from '../features/neuron/TenFigure';
import { TEN_KEY, tenRun } from '../features/neuron/tenNeurons';
import { useCourse } from '../store/course/courseContext';
import { Formula } from '../ui/Formula';
import { code } from './code/neuron';

const outputTex = String.raw`\part{f}{y} = \part{f}{f}(\part{z}{z}) = \part{f}{f}\Big(\part{sum}{\sum_{i=1}^{784}} \part{x}{x_i}\,\part{w}{w_i} + \part{b}{b}\Big)`;
const softmaxTex = String.raw`\part{p}{p_k} = \frac{e^{\part{z}{z_k}}}{\sum_{j=0}^{9} e^{z_j}} \qquad \part{argmax}{\hat{y} = \arg\max_k\, p_k}`;
const countTex = String.raw`\part{weights}{\part{inputs}{784} \times \part{neurons}{10}} + \part{biases}{10} = \part{all}{7850}`;

/** Its item is taught in the passage before. */
const none: readonly number[] = [];

/** Small letters of other sizes: 16 × 16 pixels into 26 neurons. */
const LETTERS = 16 * 16 * 26 + 26;

export function Chapter() {
  const { t } = useTranslation('neuron');
  const [painted, setPainted] = useState(false);
  const [counted, setCounted] = useState(false);
  const trained = useCourse((course) => course.runs[TEN_KEY]?.weights);
  const learned = trained?.reduce((sum, { values }) => sum + values.length, 0);
  const lecture = parameterCount(tenRun);
  return (
    <ChapterPage slug="neuron">
      <Passage
        items={[2]}
        figure={<TemplateFigure onFresh={({ right, own }) => setPainted((done) => done || (own && right >= 9))} />}
        below={<Code snippets={code.one} />}
      >
        <Words name="intro" />
        <Formula tex={outputTex} label={t('formula')} />
        <Words name="more" />
        <Task id="neuron-1" done={painted}>
          <Words name="taskPaint" />
        </Task>
      </Passage>
      <Passage
        items={[1]}
        figure={<TenFigure training={<TrainBar runKey={TEN_KEY} run={tenRun} label={t('ten.train')} />} />}
        below={<Code snippets={code.ten} />}
      >
        <Words name="tenWords" />
        <Formula tex={softmaxTex} label={t('tenFormula')} />
        <Words name="tenMore" />
      </Passage>
      <Passage
        items={none}
        figure={<CountFigure />}
        below={
          <>
            <Code snippets={code.count} />
            <SlidesTable
              caption={t('tableCaption')}
              rows={[{ label: t('tableRow'), slides: '7850', yours: learned, band: [lecture, lecture], digits: 0 }]}
            />
          </>
        }
      >
        <Words name="countWords" />
        <Formula tex={countTex} label={t('countFormula')} />
        <Task id="neuron-2" done={counted}>
          <Words name="taskCount" />
          <NumberAnswer
            label={t('countAnswer')}
            right={(value) => value === LETTERS}
            onRight={() => setCounted(true)}
          />
        </Task>
        <Words name="next" />
      </Passage>
    </ChapterPage>
  );
}
