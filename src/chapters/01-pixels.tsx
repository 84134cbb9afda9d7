import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE, PIXELS } from '../core/network';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { NumberAnswer } from '../features/course/NumberAnswer';
import { Passage } from '../features/course/Passage';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { FlattenFigure } from '../features/pixels/FlattenFigure';
import { OneHotFigure } from '../features/pixels/OneHotFigure';
import { labelOf, oneHot } from '../features/pixels/oneHot';
import { PixelReader } from '../features/pixels/PixelReader';
import { ScaleFigure } from '../features/pixels/ScaleFigure';
import { SplitFigure } from '../features/pixels/SplitFigure';
import { useTenDigits } from '../features/pixels/useTenDigits';
import { useCourse } from '../store/course/courseContext';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/pixels';

/** A whole number of a link, below a limit. */
const below = (limit: number) => (text: string) =>
  /^\d+$/.test(text) && Number(text) < limit ? Number(text) : undefined;

export function Chapter() {
  const { t } = useTranslation('pixels');
  const digits = useTenDigits();
  const rowsOfFile = useCourse(({ data }) => (data.status === 'ready' ? data.info.trainRows : 60_000));
  const [digit, onDigit] = useFigureState('digit', 5, below(10));
  const [pixel, setPixel] = useFigureState('pixel', 350, below(PIXELS));
  const [rows, onRows] = useFigureState('rows', IMAGE_SIDE / 2, below(IMAGE_SIDE + 1));
  const [divided, onDivided] = useFigureState('divided', false, (text) => text === 'true');
  const [vector, onVector] = useState<readonly number[]>(oneHot(-1));
  const [pointed, setPointed] = useState(false);
  const [answers, setAnswers] = useState({ split: false, scale: false });

  const grey = Math.round((digits[digit]?.pixels[pixel] ?? 0) * 255);
  const onPixel = (next: number) => {
    setPointed(true);
    setPixel(next);
  };
  const shared = { digits, digit, onDigit, pixel, onPixel };
  return (
    <ChapterPage slug="pixels">
      <Passage items={[9]} figure={<PixelReader {...shared} />} below={<Code snippets={code.load} />}>
        <Words name="intro" />
        <Words name="load" />
        <Task id="pixels-1" done={pointed && grey > 0 && grey < 255}>
          <Words name="taskGrey" />
        </Task>
      </Passage>
      <Passage items={[10]} figure={<SplitFigure />} below={<Code snippets={code.split} />}>
        <Words name="split" />
        <Task id="pixels-2" done={answers.split}>
          <Words name="taskSplit" />
          <NumberAnswer
            label={t('rowNumber')}
            right={(value) => value === Math.floor(rowsOfFile * 0.8)}
            onRight={() => setAnswers((now) => ({ ...now, split: true }))}
          />
        </Task>
      </Passage>
      <Passage
        items={[11]}
        figure={<FlattenFigure {...shared} rows={rows} onRows={onRows} />}
        below={<Code snippets={code.flatten} />}
      >
        <Words name="flatten" />
        <Formula tex={String.raw`i = 28 \cdot \part{row}{r} + \part{column}{c}`} label={t('indexFormula')} />
        <Words name="flattenMore" />
        <Task id="pixels-3" done={pointed && pixel === 402}>
          <Words name="taskFlatten" />
        </Task>
      </Passage>
      <Passage
        items={[12]}
        figure={<ScaleFigure {...shared} divided={divided} onDivided={onDivided} />}
        below={<Code snippets={code.scale} />}
      >
        <Words name="scale" />
        <Formula
          tex={String.raw`\part{divided}{x} = \frac{\part{grey}{\text{${t('greyWord')}}}}{255}`}
          label={t('scaleFormula')}
        />
        <Task id="pixels-4" done={answers.scale}>
          <Words name="taskScale" />
          <NumberAnswer
            label={t('before')}
            right={(value) => value === 51}
            onRight={() => setAnswers((now) => ({ ...now, scale: true }))}
          />
        </Task>
      </Passage>
      <Passage
        items={[13]}
        figure={<OneHotFigure {...shared} vector={vector} onVector={onVector} />}
        below={<Code snippets={code.oneHot} />}
      >
        <Words name="hot" values={{ digit }} />
        <Formula
          tex={String.raw`\part{vector}{y_k} = \begin{cases}1 & k = \part{label}{\text{${t('labelWord')}}}\\ 0 & \text{${t('otherwise')}}\end{cases}`}
          label={t('hotFormula')}
        />
        <Task id="pixels-5" done={labelOf(vector) === digit}>
          <Words name="taskHot" values={{ digit }} />
        </Task>
        <Words name="next" />
      </Passage>
    </ChapterPage>
  );
}
