import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DenseLayer } from '../../core/network';
import classes from './NetworkFigure.module.css';
import type { Block } from './networkLayout';
import { paintUnits } from './paintUnits';
import { UnitBoard } from './UnitBoard';
import { layerName, unitName } from './unitName';

export interface LayerBlockProps {
  readonly block: Block;
  readonly layer: DenseLayer;
  readonly index: number;
  readonly layers: number;
  readonly activations: Float32Array | undefined;
  readonly dead: Uint8Array | undefined;
  readonly picked: number | undefined;
  readonly onPick: (unit: number) => void;
  readonly onHover: (unit: number | undefined) => void;
}

/** One layer of the drawing: a cell for each unit. */
export function LayerBlock({
  block,
  layer,
  index,
  layers,
  activations,
  dead,
  picked,
  onPick,
  onHover,
}: LayerBlockProps) {
  const { t } = useTranslation('inspect');
  const scheme = useComputedColorScheme('light');
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew in each scheme
  useEffect(() => {
    if (canvas.current) paintUnits(canvas.current, block, activations, dead);
  }, [block, activations, dead, scheme]);
  const { columns, rows, pitchX, pitchY } = block;
  const size = { width: columns * pitchX, height: rows * pitchY };
  const name = layerName(t, index, layers);
  const said = picked === undefined ? t('learned.nothingPicked') : saying(picked);
  function saying(unit: number): string {
    const activation = activations?.[unit].toFixed(2) ?? '–';
    const words = t('learned.unitSays', { name: unitName(t, index, layers, unit), activation });
    return dead?.[unit] ? `${words} ${t('learned.isDead')}` : words;
  }
  return (
    <div className={classes.block} style={{ left: block.x, top: block.y, ...size }} data-layer={index + 1}>
      <UnitBoard
        label={t('learned.pickUnitOf', { name, units: layer.units })}
        text={said}
        units={layer.units}
        columns={columns}
        picked={picked}
        onPick={onPick}
        onHover={onHover}
      >
        <canvas ref={canvas} style={size} />
      </UnitBoard>
    </div>
  );
}
