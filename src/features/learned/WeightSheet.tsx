import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWidth } from '../../ui/useWidth';
import type { FirstLayer } from './firstLayer';
import { paintSheet } from './paintSheet';
import { sheetLayout } from './sheetLayout';
import { UnitBoard } from './UnitBoard';
import classes from './WeightsFigure.module.css';

export interface WeightSheetProps {
  readonly layer: FirstLayer;
  readonly full: number;
  readonly picked: number;
  readonly onPick: (unit: number) => void;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** The pictures of all units on one canvas. */
export function WeightSheet({ layer, full, picked, onPick, canvas }: WeightSheetProps) {
  const { t } = useTranslation('inspect');
  const scheme = useComputedColorScheme('light');
  const [box, width] = useWidth(860);
  const { units } = layer;
  const layout = useMemo(() => sheetLayout(units, width), [units, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in each scheme
  useEffect(() => {
    if (canvas.current) paintSheet(canvas.current, layer, layout, full);
  }, [canvas, layer, layout, full, scheme]);
  return (
    <div ref={box}>
      <div style={{ width: layout.width, maxWidth: '100%' }}>
        <UnitBoard
          label={t('learned.pickUnit', { layer: 1 })}
          text={t('learned.unitOf', { unit: picked + 1, units })}
          units={units}
          columns={layout.columns}
          picked={picked}
          onPick={onPick}
        >
          <canvas ref={canvas} className={classes.sheet} />
        </UnitBoard>
      </div>
    </div>
  );
}
