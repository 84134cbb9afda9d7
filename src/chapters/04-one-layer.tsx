import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confusedPairs } from '../core/confusedPairs';
import type { Cell } from '../core/confusionCell';
import { presets } from '../core/presets';
import { slidesBands } from '../core/slidesBands';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { QueueBar } from '../features/course/QueueBar';
import { SlidesTable } from '../features/course/SlidesTable';
import { Task } from '../features/course/Task';
import { TrainBar } from '../features/course/TrainBar';
import { Words } from '../features/course/Words';
import { ConfusionFigure } from '../features/oneLayer/ConfusionFigure';
import { GuessTask } from '../features/oneLayer/GuessTask';
import { CurveChoices } from '../features/oneLayer/LayerCurve';
import { LayerRunFigure } from '../features/oneLayer/LayerRunFigure';
import { LongerFigure } from '../features/oneLayer/LongerFigure';
import { SlidesRunTable } from '../features/oneLayer/SlidesRunTable';
import { useOneLayer } from '../features/oneLayer/useOneLayer';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/one-layer';

const KEY = 'one-layer';
const run = presets.single;
const longer = [
  { key: 'one-layer-long', run: { ...run, epochs: 60 } },
  { key: 'one-layer-bold', run: { ...run, epochs: 60, lr: 0.01 } },
] as const;

export function Chapter() {
  const view = useOneLayer(KEY);
  const [cell, setCell] = useState<Cell>();
  const [guess, setGuess] = useFigureState('guess', 0, (text) => {
    const value = Number(text);
    return value > 0 && value <= 1 ? value : undefined;
  });
  const guessed = guess || undefined;
  const done = view.status === 'done';
  const reached = done ? view.records.at(-1)?.valAccuracy : undefined;
  const worst = view.snapshot?.evaluation && confusedPairs(view.snapshot.evaluation.confusion)[0];
  const found =
    worst && cell && Math.min(cell.label, cell.guess) === worst.a && Math.max(cell.label, cell.guess) === worst.b;
  const tools = (
    <>
      <TrainBar runKey={KEY} run={run} keepWeights evaluateTraining />
      <CurveChoices view={view} />
    </>
  );
  return (
    <ChapterPage slug="one-layer">
      <Passage
        items={[4]}
        figure={<LayerRunFigure view={view} runKey={KEY} guess={guessed} tools={tools} />}
        below={
          <>
            <Code snippets={code.layer} />
            <Verdict view={view} />
          </>
        }
      >
        <Words name="intro" />
        <Task id="one-layer-1" done={guessed !== undefined && done}>
          <Words name="taskGuess" />
          <GuessTask guess={guessed} onGuess={setGuess} reached={reached} />
        </Task>
        <Words name="run" />
        <OpenInLab run={run} />
      </Passage>
      <Passage items={aside} figure={<SlidesRunTable view={view} />}>
        <Words name="slidesWords" />
      </Passage>
      <Passage items={aside} figure={<ConfusionFigure view={view} cell={cell} onCell={setCell} />}>
        <Words name="confused" />
        <Task id="one-layer-2" done={Boolean(found && done)}>
          <Words name="taskPair" />
        </Task>
      </Passage>
      <Passage items={aside} figure={<Longer />}>
        <Words name="why" />
        <WhyFormula />
        <Words name="whyMore" />
      </Passage>
    </ChapterPage>
  );
}

/** Passages that go on with the same item. */
const aside: readonly number[] = [];

function WhyFormula() {
  const { t } = useTranslation('one-layer');
  return (
    <Formula
      tex={String.raw`z_k = \part{sum}{\sum_{i=1}^{784}} x_i\, \part{template}{w_{ik}} + b_k`}
      label={t('sumFormula')}
    />
  );
}

function Verdict({ view }: { readonly view: ReturnType<typeof useOneLayer> }) {
  const { t } = useTranslation('one-layer');
  const [tenth, last] = [view.records[9], view.records[19]];
  const { single } = slidesBands;
  return (
    <SlidesTable
      caption={t('figure')}
      data={view.data}
      rows={[
        { label: t('accuracyAt10'), slides: '.8945', yours: tenth?.accuracy, band: single.accuracyAt10 },
        { label: t('lossAt20'), slides: '.3343', yours: last?.loss, band: single.loss },
        { label: t('accuracyAt20'), slides: '.9129', yours: last?.accuracy, band: single.accuracy },
        { label: t('valAccuracyAt20'), slides: '.9076', yours: last?.valAccuracy, band: single.valAccuracy },
      ]}
    />
  );
}

function Longer() {
  const { t } = useTranslation('one-layer');
  const attempts = [
    { key: KEY, name: t('attemptSlides') },
    { key: longer[0].key, name: t('attemptLong') },
    { key: longer[1].key, name: t('attemptBold') },
  ];
  return <LongerFigure attempts={attempts} epochs={60} tools={<QueueBar wishes={longer} label={t('longerStart')} />} />;
}
