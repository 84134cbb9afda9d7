import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import { runOf, type SequentialModel } from '../../core/sequential/SequentialModel';
import { initialWeights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { PixelGrid } from '../../ui/PixelGrid';
import { ValueSlider } from '../../ui/ValueSlider';
import { WeightGrid } from '../../ui/WeightGrid';
import classes from './DenseFigure.module.css';
import { denseProduct } from './denseProduct';

/** Most digits that go through at a time. */
export const MOST_DIGITS = 32;
const rows = Array.from({ length: MOST_DIGITS }, (_, row) => row);

export interface DenseFigureProps {
  readonly model: SequentialModel;
  /** 0-based; one that the model does not have means the last. */
  readonly layer: number;
  readonly onLayer: (layer: number) => void;
  readonly batch: number;
  readonly onBatch: (batch: number) => void;
}

/** A Dense layer as a product of matrices of real numbers: input · kernel + bias → output. */
export function DenseFigure({ model, layer, onLayer, batch, onBatch }: DenseFigureProps) {
  const { t } = useTranslation('keras');
  const run = useMemo(() => runOf(model), [model]);
  const layers = denseLayers(run);
  const at = Math.min(layer, layers.length - 1);
  const { name, inputs, units, activation, parameters } = layers[at];
  const samples = useCourseSamples('train', rows);
  const weights = useMemo(() => initialWeights(run), [run]);
  const product = useMemo(
    () => samples && denseProduct(run, weights, samples, at, batch),
    [run, weights, samples, at, batch],
  );
  const shapes = { name, batch, inputs, units };
  return (
    <FigureFrame
      label={t('dense.label')}
      tools={
        <SegmentedControl
          aria-label={t('dense.layer')}
          withItemsBorders={false}
          value={String(at)}
          onChange={(value) => onLayer(Number(value))}
          data={layers.map((each, index) => ({ value: String(index), label: each.name }))}
        />
      }
      summary={t('dense.summary', shapes)}
    >
      <div className={classes.product}>
        <div className={classes.notes}>
          <ValueSlider
            label={t('dense.batch')}
            value={batch}
            text={String(batch)}
            min={1}
            max={MOST_DIGITS}
            step={1}
            onChange={onBatch}
          />
          <p>{t('dense.count', { inputs, units, parameters: countText(parameters) })}</p>
          <p>{t('dense.free')}</p>
        </div>
        <LitPart part="kernel" className={classes.kernel}>
          <Caption name="kernel" shape={`(${inputs}, ${units})`} />
          <WeightGrid values={weights[2 * at].values} columns={units} full={fullOf(weights[2 * at].values)} />
        </LitPart>
        <LitPart part="input" className={classes.input}>
          <Caption name="input" shape={`(${batch}, ${inputs})`} />
          {product && <Numbers values={product.input} columns={inputs} />}
        </LitPart>
        <div className={classes.result}>
          <LitPart part="bias" className={classes.bias}>
            <Caption name="+ bias" shape={`(${units})`} />
            <WeightGrid values={weights[2 * at + 1].values} columns={units} full={1} />
          </LitPart>
          <LitPart part="output" className={classes.output}>
            <Caption name={`${activation} → output`} shape={`(${batch}, ${units})`} />
            {product && <Numbers values={product.output} columns={units} />}
          </LitPart>
        </div>
      </div>
    </FigureFrame>
  );
}

function Caption({ name, shape }: { readonly name: string; readonly shape: string }) {
  return (
    <p className={classes.caption}>
      {name} <strong>{shape}</strong>
    </p>
  );
}

/** What goes in is greys where it comes from images, signed numbers else. */
function Numbers({ values, columns }: { readonly values: Float32Array; readonly columns: number }) {
  if (columns === 784) return <PixelGrid values={values} columns={columns} rows={values.length / columns} label="" />;
  return <WeightGrid values={values} columns={columns} full={fullOf(values)} />;
}

/** The size that gets the full colour: twice the usual one. */
function fullOf(values: Float32Array): number {
  const square = values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length);
  return 2 * Math.sqrt(square) || 1;
}
