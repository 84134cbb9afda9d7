import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChainFigure, MAX_LAYERS } from '../features/activation/ChainFigure';
import { CurvesFigure } from '../features/activation/CurvesFigure';
import { DeadZoneFigure, type DeadZoneState } from '../features/activation/DeadZoneFigure';
import { snapped } from '../features/activation/threeCurves';
import { ChapterPage } from '../features/course/ChapterPage';
import { Code } from '../features/course/Code';
import { NumberAnswer } from '../features/course/NumberAnswer';
import { Passage } from '../features/course/Passage';
import { Task } from '../features/course/Task';
import { Words } from '../features/course/Words';
import { Formula } from '../ui/Formula';
import { useFigureState } from '../ui/useFigureState';
import { code } from './code/activation';

const formulas = [
  String.raw`\part{sigmoid}{\sigma(z) = \frac{1}{1 + e^{-z}}}`,
  String.raw`\part{tanh}{\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}}`,
  String.raw`\part{relu}{\mathrm{ReLU}(z) = \max(0, z)}`,
];
const slopes = [
  String.raw`\part{sigmoid}{\sigma' = \sigma\,(1 - \sigma)}`,
  String.raw`\part{tanh}{\tanh' = 1 - \tanh^2}`,
  String.raw`\part{relu}{\mathrm{ReLU}' = \begin{cases}1 & z > 0\\ 0 & z < 0\end{cases}}`,
];
const chainTex = String.raw`\part{product}{\prod_{k=1}^{\part{n}{n}} f'(z_k)} = f'(\part{z}{z})^{\part{n}{n}}`;

/** Below one other: they are too wide to stand side by side. */
const stacked = (lines: readonly string[]) =>
  String.raw`\begin{aligned}${lines.map((line) => `&${line}`).join(String.raw`\\[0.5em]`)}\end{aligned}`;

/** They go on from the item's first passage. */
const none: readonly number[] = [];

const parseZ = (text: string) => (/^-?\d(\.\d)?$/.test(text) ? snapped(Number(text)) : undefined);
const parseLayers = (text: string) =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 ? Math.min(MAX_LAYERS, Number(text)) : undefined;

export function Chapter() {
  const { t } = useTranslation('activation');
  const [z, onZ] = useFigureState('z', 1.5, parseZ);
  const [layers, onLayers] = useFigureState('n', 3, parseLayers);
  const [found, setFound] = useState({ slope: false, dead: false, layers: false });
  const onState = useCallback(({ name, dead, wider }: DeadZoneState) => {
    if (name === 'sigmoid' && dead < 0.05 && wider >= 0.05) setFound((before) => ({ ...before, dead: true }));
  }, []);
  return (
    <ChapterPage slug="activation">
      <Passage items={[3]} figure={<CurvesFigure z={z} onZ={onZ} />} below={<Code snippets={code.three} />}>
        <Words name="intro" />
        <Formula tex={stacked(formulas)} label={t('formula')} />
        <Words name="why" />
        <Formula tex={stacked(slopes)} label={t('slopeFormula')} />
        <Task id="activation-1" done={found.slope && z === 0}>
          <Words name="taskSteep" />
          <NumberAnswer
            label={t('steepAnswer')}
            right={(value) => value === 0.25 && z === 0}
            onRight={() => setFound((before) => ({ ...before, slope: true }))}
          />
        </Task>
      </Passage>
      <Passage items={none} figure={<DeadZoneFigure onState={onState} />} below={<Code snippets={code.slope} />}>
        <Words name="deadWords" />
        <Words name="deadMore" />
        <Task id="activation-2" done={found.dead}>
          <Words name="taskDead" />
        </Task>
      </Passage>
      <Passage
        items={none}
        figure={<ChainFigure z={z} onZ={onZ} layers={layers} onLayers={onLayers} />}
        below={<Code snippets={code.chained} />}
      >
        <Words name="chainWords" />
        <Formula tex={chainTex} label={t('chainFormula')} />
        <Words name="chainMore" />
        <Task id="activation-3" done={found.layers}>
          <Words name="taskChain" />
          <NumberAnswer
            label={t('chainAnswer')}
            right={(value) => value === 5}
            onRight={() => setFound((before) => ({ ...before, layers: true }))}
          />
        </Task>
        <Words name="next" />
      </Passage>
    </ChapterPage>
  );
}
