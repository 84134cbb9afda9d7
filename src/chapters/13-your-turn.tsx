import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { budget, byHeart, RATES, rescue, small } from '../features/challenge/challenges';
import { BUDGET, edgeOf, isBroken, isOverfit, isSmall, meetsBudget } from '../features/challenge/goals';
import { ParameterMeter } from '../features/challenge/ParameterMeter';
import { useTries } from '../features/challenge/useTries';
import { ChapterPage } from '../features/course/ChapterPage';
import { Hint } from '../features/course/Hint';
import { Passage } from '../features/course/Passage';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { isPassed } from '../features/ten-digits/ten';
import { Choice } from './your-turn/Choice';
import { Export } from './your-turn/Export';
import { Rates } from './your-turn/Rates';
import { TenDigits } from './your-turn/TenDigits';
import { TriedFigure } from './your-turn/TriedFigure';

/** Passages that go on with the item before. */
const aside: readonly number[] = [];

export function Chapter() {
  const { t } = useTranslation('your-turn');
  const tries = useTries(budget.name);
  const rescues = useTries(rescue.name);
  const rates = useTries(RATES);
  const smalls = useTries(small.name);
  const hearts = useTries(byHeart.name);
  const [read, setRead] = useState(false);
  return (
    <ChapterPage slug="your-turn">
      <Passage
        items={[40]}
        figure={
          <TriedFigure
            challenge={budget}
            label={t('budgetLabel')}
            meter={(run) => <ParameterMeter run={run} most={BUDGET.parameters} />}
          />
        }
      >
        <Words name="intro" />
        <Words name="budget" />
        <Task id="your-turn-1" done={tries.some(meetsBudget)}>
          <Words name="taskBudget" />
        </Task>
        <Hint>
          <Words name="hintBudget" />
        </Hint>
      </Passage>
      <Passage items={aside} figure={<TriedFigure challenge={rescue} label={t('rescueLabel')} />}>
        <Words name="rescue" />
        <Task id="your-turn-2" done={rescues.some(rescue.meets)}>
          <Words name="taskRescue" />
        </Task>
        <Hint>
          <Words name="hintRescue" />
        </Hint>
      </Passage>
      <Passage items={aside} figure={<Rates />}>
        <Words name="rates" />
        <Task id="your-turn-3" done={rates.some(isBroken)}>
          <Words name="taskBreak" />
        </Task>
        <Task id="your-turn-4" done={edgeOf(rates).found}>
          <Words name="taskEdge" />
        </Task>
        <Hint>
          <Words name="hintRates" />
        </Hint>
      </Passage>
      <Passage items={aside} figure={<TenDigits onTen={(readings) => isPassed(readings) && setRead(true)} />}>
        <Words name="tenWords" />
        <Task id="your-turn-5" done={read}>
          <Words name="taskTen" />
        </Task>
        <Hint>
          <Words name="hintTen" />
        </Hint>
      </Passage>
      <Passage items={aside} figure={<Choice />}>
        <Words name="own" />
        <Task id="your-turn-6" done={smalls.some(isSmall) || hearts.some(isOverfit)}>
          <Words name="taskOwn" />
        </Task>
        <Hint>
          <Words name="hintOwn" />
        </Hint>
      </Passage>
      <Passage items={aside} figure={<Export />}>
        <Words name="onwards" />
        <Words name="program" />
      </Passage>
    </ChapterPage>
  );
}
