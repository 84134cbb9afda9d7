import { NativeSelect } from '@mantine/core';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PIXELS } from '../../core/network';
import { type RungName, rungNames, rungsOf } from '../../core/rungs';
import type { CourseNetwork } from '../../store/course/networkOf';
import { FigureFrame } from '../../ui/FigureFrame';
import { DrawingPad } from '../../ui/pad/DrawingPad';
import { WordButton } from '../../ui/WordButton';
import { GreyTable } from './GreyTable';
import { NumberStrip } from './NumberStrip';
import { RungCard } from './RungCard';
import classes from './RungFigure.module.css';
import { preprocessingHelped, type RungGuess, rungGuess } from './rungGuess';
import { SampleRow } from './SampleRow';
import { useDrawing } from './useDrawing';

/** The sample on the pad to begin with. */
const FIRST = 3;
const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
const steps = rungNames.slice(0, 4);
const slips = rungNames.slice(4);

export interface RungFigureProps {
  /** The trained network; undefined before. */
  readonly network: CourseNetwork | undefined;
  /** Starts the training where there is no network yet. */
  readonly tools: ReactNode;
  /** A drawing was read right after all steps, and wrong without. */
  readonly onHelped: () => void;
}

/** A digit of one's own on its way to the network: after each step what the network would make of it. */
export function RungFigure({ network, tools, onHelped }: RungFigureProps) {
  const { t } = useTranslation('predict');
  const drawing = useDrawing(FIRST);
  const { strokes, meant } = drawing;
  const rungs = useMemo(() => rungsOf(strokes), [strokes]);
  const guesses = useMemo(() => {
    if (!rungs || !network) return undefined;
    const all = rungNames.map((name) => [name, rungGuess(network.predict(rungs[name]))] as const);
    return Object.fromEntries(all) as Record<RungName, RungGuess>;
  }, [rungs, network]);
  const helped = drawing.touched && guesses !== undefined && preprocessingHelped(guesses.raw, guesses.centred, meant);
  useEffect(() => {
    if (helped) onHelped();
  }, [helped, onHelped]);

  const card = (name: RungName) => (
    <RungCard key={name} name={name} pixels={rungs?.[name]} guess={guesses?.[name]} meant={meant} />
  );
  return (
    <FigureFrame
      label={t('rungs.label')}
      tools={tools}
      summary={guesses ? t('rungs.summary', { raw: guesses.raw.digit, centred: guesses.centred.digit }) : ''}
      numbers={rungs && <GreyTable pixels={rungs.centred} />}
    >
      <div className={classes.stage}>
        <div className={classes.top}>
          <div className={classes.pad}>
            <DrawingPad strokes={strokes} surface={drawing.surface} hint={t('rungs.empty')} />
            <div className={classes.tools}>
              <WordButton
                quiet
                icon="undo"
                label={t('rungs.undo')}
                disabled={!strokes.length || drawing.sample}
                onClick={drawing.undo}
              />
              <WordButton
                quiet
                icon="clear"
                label={t('rungs.clear')}
                disabled={!strokes.length}
                onClick={drawing.clear}
              />
            </div>
          </div>
          <div className={classes.side}>
            <SampleRow onTake={drawing.takeSample} />
            <NativeSelect
              className={classes.meant}
              label={t('rungs.meant')}
              value={meant ?? ''}
              data={['', ...digits]}
              disabled={drawing.sample || !strokes.length}
              onChange={(event) =>
                drawing.mean(event.currentTarget.value === '' ? undefined : Number(event.currentTarget.value))
              }
            />
            <Guard network={network} empty={!rungs} />
          </div>
        </div>
        <div className={classes.ladder}>
          <div className={classes.way}>
            <p className={classes.head}>{t('rungs.steps')}</p>
            <ol className={classes.cards}>{steps.map(card)}</ol>
          </div>
          <div className={classes.slips}>
            <p className={classes.head}>{t('rungs.slips')}</p>
            <ul className={classes.cards}>{slips.map(card)}</ul>
          </div>
        </div>
      </div>
      <NumberStrip pixels={rungs?.centred} />
    </FigureFrame>
  );
}

interface GuardProps {
  readonly network: CourseNetwork | undefined;
  readonly empty: boolean;
}

/** What the network says to no ink at all: a digit, like always. So it is not asked. */
function Guard({ network, empty }: GuardProps) {
  const { t } = useTranslation('predict');
  const blank = useMemo(() => network && rungGuess(network.predict(new Float32Array(PIXELS))), [network]);
  return (
    <p className={classes.guard} role="status">
      {!network
        ? t('rungs.untrained')
        : empty && blank
          ? t('rungs.guard', { digit: blank.digit, probability: blank.probability.toFixed(2) })
          : ''}
    </p>
  );
}
