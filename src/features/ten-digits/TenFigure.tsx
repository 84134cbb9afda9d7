import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { argMax } from '../../core/confusion';
import { reduce } from '../../core/digit';
import type { CourseNetwork } from '../../store/course/networkOf';
import { FigureFrame } from '../../ui/FigureFrame';
import { DrawingPad } from '../../ui/pad/DrawingPad';
import { WordButton } from '../../ui/WordButton';
import { ReadingsTable } from './ReadingsTable';
import classes from './TenFigure.module.css';
import { TenSlots } from './TenSlots';
import { ENOUGH, type Reading, rightOf, tenDigits } from './ten';
import { usePad } from './usePad';

export interface TenFigureProps {
  /** The network that reads; undefined before it is trained. */
  readonly network: CourseNetwork | undefined;
  /** Which network that is, in words. */
  readonly reader: string;
  /** Seed of the order of the ten. */
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  /** Told of each ten that is complete. */
  readonly onTen: (readings: readonly Reading[]) => void;
  readonly tools?: ReactNode;
}

/** Ten digits to draw, one after the other; each is read when it is done, and all of them stay in sight. */
export function TenFigure({ network, reader, seed, onSeed, onTen, tools }: TenFigureProps) {
  const { t } = useTranslation('your-turn');
  const order = tenDigits(seed);
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const [scores, setScores] = useState<readonly number[]>([]);
  const { strokes, surface } = usePad();
  const asked = order[readings.length];
  const over = readings.length === order.length;
  const last = readings.at(-1);

  function read(): void {
    const pixels = reduce(surface.strokes())?.pixels;
    if (!network || !pixels || asked === undefined) return;
    const probabilities = network.predict(pixels);
    const guess = argMax(probabilities);
    const reading = { asked, strokes: surface.strokes(), pixels, read: guess, probability: probabilities[guess] };
    const next = [...readings, reading];
    setReadings(next);
    surface.draw([]);
    if (next.length < order.length) return;
    setScores([...scores, rightOf(next)]);
    onTen(next);
  }
  function again(): void {
    setReadings([]);
    surface.draw([]);
    onSeed(seed + 1);
  }
  const said = last && t(last.read === last.asked ? 'ten.right' : 'ten.wrong', { asked: last.asked, read: last.read });
  const result = t('ten.score', { right: rightOf(readings), count: readings.length });
  return (
    <FigureFrame
      label={t('ten.label')}
      tools={tools}
      summary={readings.length ? result : t('ten.empty')}
      numbers={readings.length > 0 && <ReadingsTable readings={readings} />}
    >
      <p className={classes.reader}>{reader}</p>
      <div className={classes.bench}>
        <PadColumn
          strokes={strokes}
          surface={surface}
          asked={over ? undefined : asked}
          ready={network !== undefined}
          onRead={read}
        />
        <div className={classes.results}>
          <p className={classes.said} role="status" data-wrong={(last && last.read !== last.asked) || undefined}>
            {said}
          </p>
          <TenSlots order={order} readings={readings} />
          <p className={classes.score}>
            <strong>{rightOf(readings)}</strong> {t('ten.of', { count: readings.length })}
          </p>
          {over && <WordButton icon="reset" label={t('ten.again')} onClick={again} />}
          {scores.length > 0 && (
            <p className={classes.rounds}>{t('ten.rounds', { scores: scores.join(t('comma')), enough: ENOUGH })}</p>
          )}
        </div>
      </div>
    </FigureFrame>
  );
}

interface PadColumnProps extends ReturnType<typeof usePad> {
  /** The digit to draw; undefined when all ten are drawn. */
  readonly asked: number | undefined;
  readonly ready: boolean;
  readonly onRead: () => void;
}

/** What to draw, the pad, and what can be done with the drawing. */
function PadColumn({ strokes, surface, asked, ready, onRead }: PadColumnProps) {
  const { t } = useTranslation(['your-turn', 'translation']);
  const drawn = strokes.length > 0;
  return (
    <div className={classes.pad}>
      <p className={classes.asked} role="status">
        {asked === undefined ? t('ten.over') : t('ten.draw')} {asked !== undefined && <strong>{asked}</strong>}
      </p>
      <div
        role="presentation"
        // From the pad itself, so that nobody has to leave it after each digit.
        onKeyDownCapture={(event) => event.key === 'Enter' && onRead()}
      >
        <DrawingPad strokes={strokes} surface={surface} hint={t(ready ? 'ten.hint' : 'ten.untrained')} />
      </div>
      <div className={classes.tools}>
        <WordButton
          icon="check"
          label={t('ten.read')}
          disabled={!drawn || !ready || asked === undefined}
          onClick={onRead}
        />
        <WordButton
          quiet
          icon="undo"
          label={t('draw.undo', { ns: 'translation' })}
          disabled={!drawn}
          onClick={() => surface.draw(strokes.slice(0, -1))}
        />
        <WordButton
          quiet
          icon="clear"
          label={t('draw.clear', { ns: 'translation' })}
          disabled={!drawn}
          onClick={() => surface.draw([])}
        />
      </div>
    </div>
  );
}
