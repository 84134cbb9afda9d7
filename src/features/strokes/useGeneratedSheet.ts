import { useEffect, useState } from 'react';
import { CLASSES } from '../../core/network';
import { createWriter } from '../../data/strokes/createWriter';
import { defaultVariation } from '../../data/strokes/variation';
import { SHEET_CELLS, type Sheet } from './sheet';
import { whenIdle } from './whenIdle';

/**
 * Generated digits for a sheet, a row of ten whenever the page is idle; complete sheets come in batches.
 * @param active nothing is generated while false
 */
export function useGeneratedSheet(batch: number, active: boolean): Sheet {
  const [done, setDone] = useState<{ readonly batch: number; readonly sheet: Sheet }>({ batch, sheet: [] });
  const sheet = done.batch === batch ? done.sheet : [];
  useEffect(() => {
    if (!active || sheet.length === SHEET_CELLS) return;
    return whenIdle(() => setDone({ batch, sheet: [...sheet, ...writeRow(batch, sheet.length)] }));
  });
  return sheet;
}

function writeRow(batch: number, cell: number): Sheet {
  const writer = createWriter(batch, defaultVariation, cell);
  return Array.from({ length: CLASSES }, (_, digit) => writer.digit(digit).pixels);
}
