import { useTranslation } from 'react-i18next';
import { splitRows } from '../../core/split';
import { useCourse } from '../../store/course/courseContext';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { DataTag } from '../../ui/DataTag';
import { FigureFrame } from '../../ui/FigureFrame';
import { grouped } from '../../ui/format';
import { useLit } from '../../ui/litContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { greysOf } from '../../ui/ReadSamples';
import classes from './SplitFigure.module.css';

const SPLIT = 0.2;
/** Images shown on either side of the cut. */
const SHOWN = 3;

/** Two files and one cut: which rows train, which validate, which are kept for the test; and the images at the cut. */
export function SplitFigure() {
  const { t } = useTranslation('pixels');
  const { lit, light } = useLit();
  const info = useCourse(({ data }) => (data.status === 'ready' ? data.info : undefined));
  const rows = info?.trainRows ?? 60_000;
  const test = info?.testRows ?? 10_000;
  const { train, validation } = splitRows(rows, SPLIT);
  const parts = [
    { part: 'train', name: t('train'), count: train, from: 0 },
    { part: 'validation', name: t('validation'), count: validation, from: train },
    { part: 'test', name: t('test'), count: test, from: 0 },
  ] as const;
  return (
    <FigureFrame
      label={t('splitLabel')}
      tools={<DataTag data={info?.name} />}
      summary={parts.map(({ name, count }) => `${name} ${grouped(count)}`).join(' · ')}
    >
      <div className={classes.files}>
        <div className={classes.file} style={{ flexGrow: rows }}>
          <p>{t('trainFile')}</p>
          <div className={classes.bar}>
            {parts.slice(0, 2).map((part) => (
              <Part key={part.part} {...part} lit={lit} light={light} />
            ))}
          </div>
        </div>
        <div className={classes.file} style={{ flexGrow: test }}>
          <p>{t('testFile')}</p>
          <div className={classes.bar}>
            <Part {...parts[2]} lit={lit} light={light} />
          </div>
        </div>
      </div>
      {info && <Cut at={train} />}
    </FigureFrame>
  );
}

interface PartProps {
  readonly part: string;
  readonly name: string;
  readonly count: number;
  readonly from: number;
  readonly lit: string | undefined;
  readonly light: (part: string | undefined) => void;
}

function Part({ part, name, count, from, lit, light }: PartProps) {
  return (
    <div
      className={classes.part}
      data-part={part}
      data-lit={lit === part || undefined}
      style={{ flexGrow: count }}
      onPointerEnter={() => light(part)}
      onPointerLeave={() => light(undefined)}
    >
      <span className={classes.name}>{name}</span>
      <span className={classes.count}>{grouped(count)}</span>
      <span className={classes.range}>
        {grouped(from)}–{grouped(from + count - 1)}
      </span>
    </div>
  );
}

/** The last images that train and the first that validate. */
function Cut({ at }: { readonly at: number }) {
  const { t } = useTranslation('pixels');
  const rows = Array.from({ length: 2 * SHOWN }, (_, index) => at - SHOWN + index);
  const samples = useCourseSamples('train', rows);
  return (
    <div className={classes.cut}>
      {rows.map((row, index) => (
        <div key={row} className={classes.sample} data-first={index === SHOWN || undefined}>
          <PixelGrid
            values={samples && greysOf(samples, index)}
            label={t('rowImage', { row, label: samples?.labels[index] ?? '' })}
          />
          <span>{grouped(row)}</span>
        </div>
      ))}
    </div>
  );
}
