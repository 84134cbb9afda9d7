import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { Formula } from '../../ui/Formula';
import { useFigureState } from '../../ui/useFigureState';
import { useWidth } from '../../ui/useWidth';
import { LayerGraph } from './LayerGraph';
import classes from './NotationFigure.module.css';
import { PartNote } from './PartNote';
import { ShapeLine } from './ShapeLine';
import { namesOf, type Stage } from './Stage';
import { stageTex } from './stageTex';

export interface NotationFigureProps {
  /** Ways to write it that can be chosen, and the one to open with. */
  readonly stages: readonly Stage[];
  readonly initial: Stage;
  /** The choice's name in the link. */
  readonly name: string;
  /** Checks the matrices' shapes too. */
  readonly shapes?: boolean;
}

/** A layer's formula beside the connections that it stands for; each lights the other. */
export function NotationFigure({ stages, initial, name, shapes }: NotationFigureProps) {
  const { t } = useTranslation('layers');
  const [stage, setStage] = useFigureState<Stage>(name, initial, (text) => stages.find((known) => known === text));
  const [ref, width] = useWidth(420);
  const names = namesOf(stage);
  const label = t(shapes ? 'notation.anyTitle' : 'notation.title');
  return (
    <FigureFrame label={label} title={false} summary={t('notation.summary', { stage: t(`notation.stage.${stage}`) })}>
      <SegmentedControl
        className={classes.stages}
        aria-label={label}
        withItemsBorders={false}
        value={stage}
        onChange={(value) => setStage(value as Stage)}
        data={stages.map((value) => ({ value, label: t(`notation.stage.${value}`) }))}
      />
      <div className={classes.stage} data-shapes={shapes}>
        <div className={classes.formula} data-tall={stage !== 'node' || undefined}>
          <Formula tex={stageTex(stage)} label={t('notation.formula')} />
        </div>
        <div className={classes.body}>
          <div ref={ref} className={classes.graph}>
            <LayerGraph names={names} width={width} />
          </div>
          <div className={classes.notes}>
            <PartNote names={names} />
          </div>
        </div>
        {shapes && <ShapeLine names={names} />}
      </div>
    </FigureFrame>
  );
}
