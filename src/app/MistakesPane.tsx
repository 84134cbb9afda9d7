import { useMemo } from 'react';
import { type Cell, cellText, readCell, worstCell } from '../core/confusionCell';
import { everyImage, type ImageOrder, matchingRows } from '../core/imageFilter';
import type { Engine } from '../engine/Engine';
import { CellImages } from '../features/mistakes/CellImages';
import { ConfusionFigure } from '../features/mistakes/ConfusionFigure';
import type { BenchReading } from '../store/useReadings';
import { useFigureState } from '../ui/useFigureState';
import { ImageAside } from './ImageAside';
import classes from './InspectPage.module.css';
import type { InspectViewProps } from './inspectViews';
import { useImageRow } from './useImageRow';
import { useTestSamples } from './useTestSamples';

/** The confusion matrix, the images of the cell that is chosen in it, and one of these in detail. */
export function MistakesPane({ engine, reading, filter, onView }: InspectViewProps) {
  const [text, setText] = useFigureState('cell', '', (read) => (readCell(read) ? read : undefined));
  const [chosen, setChosen] = useImageRow(reading?.labels.length ?? Number.POSITIVE_INFINITY);
  const worst = useMemo(() => reading && worstCell(reading.confusion), [reading]);
  const label = readCell(text)?.label ?? worst?.label ?? 0;
  const guess = readCell(text)?.guess ?? worst?.guess ?? 0;
  const cell = useMemo(() => ({ label, guess }), [label, guess]);
  return (
    <div className={classes.pair}>
      <ConfusionFigure
        reading={reading}
        cell={cell}
        onCell={(next) => {
          setText(cellText(next));
          setChosen(undefined);
        }}
      />
      {reading && (
        <CellColumn
          engine={engine}
          reading={reading}
          cell={cell}
          chosen={chosen}
          onChosen={setChosen}
          onAll={(order) => {
            filter.change({ outcome: 'all', ...cell, order });
            onView('gallery');
          }}
        />
      )}
    </div>
  );
}

interface CellColumnProps {
  readonly engine: Engine;
  readonly reading: BenchReading;
  readonly cell: Cell;
  readonly chosen: number | undefined;
  readonly onChosen: (row: number) => void;
  readonly onAll: (order: ImageOrder) => void;
}

function CellColumn({ engine, reading, cell, chosen, onChosen, onAll }: CellColumnProps) {
  const readSamples = useTestSamples(engine, reading.data);
  // Where it is right, what it was least sure of tells most.
  const order = cell.label === cell.guess ? 'unsurest' : 'surest';
  const rows = useMemo(() => matchingRows(reading, { ...everyImage, ...cell, order }), [reading, cell, order]);
  const row = chosen !== undefined && rows.includes(chosen) ? chosen : rows[0];
  return (
    <div className={classes.column}>
      <CellImages
        reading={reading}
        readSamples={readSamples}
        cell={cell}
        rows={rows}
        row={row}
        onRow={onChosen}
        onAll={() => onAll(order)}
      />
      {row !== undefined && <ImageAside reading={reading} readSamples={readSamples} row={row} />}
    </div>
  );
}
