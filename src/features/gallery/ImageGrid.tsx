import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confidenceOf } from '../../core/testReading';
import type { BenchReading } from '../../store/useReadings';
import type { ReadSamples } from '../../ui/ReadSamples';
import { useTestImages } from '../../ui/useTestImages';
import { useWidth } from '../../ui/useWidth';
import { type GalleryCell, GalleryLine } from './GalleryLine';
import { columnsIn, LINE, linesInSight } from './gridLayout';
import classes from './ImageGrid.module.css';
import { useGridPlace } from './useGridPlace';

export interface ImageGridProps {
  readonly reading: BenchReading;
  readonly readSamples: ReadSamples;
  /** The images to show, in their order. */
  readonly rows: readonly number[];
  /** The chosen one. */
  readonly row: number | undefined;
  readonly onRow: (row: number) => void;
}

/** More than it is high; its true height is the style sheet's. */
const HEIGHT = 800;

/** Any number of images of which only those in sight are there; the arrows go from one to the next, Enter picks one. */
export function ImageGrid({ reading, readSamples, rows, row, onRow }: ImageGridProps) {
  const { t } = useTranslation('inspect');
  const [measure, width] = useWidth(640);
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const columns = columnsIn(width);
  const { at, ...handlers } = useGridPlace(scroller, rows, columns, onRow);
  const active = rows[at];
  const lines = Math.ceil(rows.length / columns);
  const first = Math.floor(top / LINE);
  const inSight = useMemo(() => linesInSight(first * LINE, HEIGHT, lines), [first, lines]);
  const shown = useMemo(
    () => inSight.map((line) => rows.slice(line * columns, (line + 1) * columns)),
    [inSight, rows, columns],
  );
  const wanted = useMemo(() => shown.flat(), [shown]);
  const imageOf = useTestImages(readSamples, wanted);

  function cellOf(each: number): GalleryCell {
    const [label, guess] = [reading.labels[each], reading.guesses[each]];
    const sure = confidenceOf(reading, each).toFixed(2);
    return { row: each, label, guess, name: t('image.name', { row: each, label, guess, sure }), image: imageOf(each) };
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be taken out and put back as one scrolls
    <div
      ref={scroller}
      role="grid"
      className={classes.grid}
      tabIndex={0}
      aria-label={t('gallery.grid')}
      aria-rowcount={lines}
      aria-colcount={columns}
      aria-activedescendant={wanted.includes(active) ? `image-${active}` : undefined}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      {...handlers}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div
        ref={measure}
        role="rowgroup"
        className={classes.lines}
        style={{ height: lines * LINE, '--columns': columns } as CSSProperties}
      >
        {shown.map((some, index) => (
          <GalleryLine
            key={inSight[index]}
            line={inSight[index]}
            columns={columns}
            cells={some.map(cellOf)}
            active={active}
            chosen={row}
          />
        ))}
      </div>
    </div>
  );
}
