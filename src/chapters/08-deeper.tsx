import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { OpenInLab } from '../features/course/OpenInLab';
import { Passage } from '../features/course/Passage';
import { QueueBar } from '../features/course/QueueBar';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { DepthBoard } from '../features/depth/DepthBoard';
import { depthRun } from '../features/depth/depthRuns';
import { OWN_PREFIX, ownReached } from '../features/depth/ownRuns';
import { heats, raceKeys } from '../features/depth/race';
import { SIGMAS, SpreadFigure } from '../features/depth/SpreadFigure';
import { useCourseKeys, useCourseResults } from '../store/course/useCourseResults';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/deeper';
import { OwnNetwork } from './deeper/OwnNetwork';
import { Race, RateGuess } from './deeper/Race';

const DEPTHS = [0, 1, 2, 3] as const;
const two = depthRun({ depth: 2 });

/** A number of a link, one of some. */
const oneOf = (values: readonly number[]) => (text: string) => values.find((value) => String(value) === text);

export function Chapter() {
  const { t } = useTranslation('deeper');
  const [guess, setGuess] = useState<number>();
  const [seeds, setSeeds] = useFigureState('seeds', 3, oneOf([3, 5, 7]));
  const [depth, setDepth] = useFigureState('layers', 2, oneOf(DEPTHS));
  const [sigma, setSigma] = useFigureState('sigma', 1, oneOf(SIGMAS));
  const own = useCourseResults(useCourseKeys(OWN_PREFIX));
  const list = Array.from({ length: seeds }, (_, index) => index + 1);
  const raced = heats(list, useCourseResults(raceKeys(list)));
  const decided = raced.filter(({ winner }) => winner !== undefined).length;
  return (
    <ChapterPage slug="deeper">
      <Passage items={[23]} figure={<Board />} below={<Code snippets={code.two} />}>
        <Words name="intro" />
        <Formula
          tex={String.raw`\part{w1}{50{,}240} + \part{w2}{2{,}080} + \part{w3}{330} = 52{,}650`}
          label={t('countFormula')}
        />
        <Words name="board" />
        <OpenInLab run={two} />
      </Passage>
      <Passage
        items={aside}
        figure={<SpreadFigure depth={depth} onDepth={setDepth} sigma={sigma} onSigma={setSigma} />}
      >
        <Words name="spread" />
        <Formula
          tex={String.raw`\part{size}{s_i} \approx \part{sigma}{\sigma} \sqrt{\part{n}{n_{i-1}} / 2}\; \part{size}{s_{i-1}}`}
          label={t('spreadFormula')}
        />
        <Words name="spreadMore" />
      </Passage>
      <Passage items={[24]} figure={<Race seeds={seeds} onSeeds={setSeeds} />} below={<Code snippets={code.rates} />}>
        <Words name="race" />
        <Task id="deeper-1" done={guess !== undefined && decided >= 3}>
          <Words name="taskRace" />
          <RateGuess guess={guess} onGuess={setGuess} heats={raced} />
        </Task>
        <Words name="raceMore" />
      </Passage>
      <Passage items={[25]} figure={<OwnNetwork />} below={<Code snippets={code.more} />}>
        <Words name="own" />
        <Task id="deeper-2" done={ownReached(own, 3, 0.95)}>
          <Words name="taskOwn" />
        </Task>
        <Words name="moral" />
      </Passage>
    </ChapterPage>
  );
}

/** Passages that go on with the item before. */
const aside: readonly number[] = [];

function Board() {
  const { t } = useTranslation('deeper');
  const [chosen, setChosen] = useState('depth-2');
  const entrants = DEPTHS.map((depth) => ({
    key: `depth-${depth}`,
    run: depthRun({ depth }),
    name: t('hidden', { depth }),
  }));
  const wishes = entrants.map(({ key, run }) => ({ key, run, evaluateTraining: true }));
  return (
    <DepthBoard
      label={t('boardLabel')}
      entrants={entrants}
      chosen={chosen}
      onChosen={setChosen}
      tools={<QueueBar wishes={wishes} label={t('boardStart')} />}
    />
  );
}
