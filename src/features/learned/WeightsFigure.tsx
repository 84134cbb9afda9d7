import { SegmentedControl } from '@mantine/core';
import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { initialWeights } from '../../core/weights';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import { FigureFrame } from '../../ui/FigureFrame';
import { plainNumber } from '../../ui/format';
import { useFigureState } from '../../ui/useFigureState';
import { WordButton } from '../../ui/WordButton';
import { firstLayer, fullColour, type PictureKind, strongestUnit } from './firstLayer';
import type { PickedUnit } from './picked';
import { fileName, savePng } from './saveDrawing';
import { UnitDetail } from './UnitDetail';
import type { SampleRows } from './useRunData';
import { WeightSheet } from './WeightSheet';
import classes from './WeightsFigure.module.css';

export interface WeightsFigureProps {
  readonly bench: BenchNetwork;
  readonly tests: SampleRows | undefined;
  readonly picked: PickedUnit | undefined;
  readonly onPick: (picked: PickedUnit) => void;
}

/** The weights of every unit of the first layer as a picture, and one of them closely. */
export const WeightsFigure = memo(function WeightsFigure({ bench, tests, picked, onPick }: WeightsFigureProps) {
  const { t } = useTranslation('inspect');
  const { run, weights, epoch } = bench;
  const [kind, setKind] = useFigureState<PictureKind>('weights', 'changed', parseKind);
  const canvas = useRef<HTMLCanvasElement>(null);
  const initial = useMemo(() => initialWeights(run), [run]);
  // Without training nothing has changed: then only the weights themselves are to be seen.
  const shown = epoch > 0 ? kind : 'raw';
  const layer = useMemo(() => firstLayer(weights, initial, shown), [weights, initial, shown]);
  const full = useMemo(() => fullColour(layer), [layer]);
  const strongest = useMemo(() => strongestUnit(layer), [layer]);
  const unit = picked?.layer === 0 ? picked.unit : strongest;
  const size = plainNumber(full);
  return (
    <FigureFrame
      label={t('learned.weights')}
      title={
        <>
          <span className={classes.title}>{t('learned.weights')}</span>{' '}
          <span className={classes.quiet}>{t('learned.pictures', { count: layer.units, epoch })}</span>
        </>
      }
      tools={
        <>
          <SegmentedControl
            aria-label={t('learned.kindOfWeights')}
            withItemsBorders={false}
            data={[
              { value: 'changed', label: t('learned.changed'), disabled: epoch === 0 },
              { value: 'raw', label: t('learned.raw') },
            ]}
            value={shown}
            onChange={(value) => setKind(parseKind(value) ?? 'changed')}
          />
          <WordButton
            quiet
            icon="download"
            label={t('learned.savePng')}
            onClick={() => canvas.current && void savePng(fileName(bench, 'weights', 'png'), canvas.current)}
          />
        </>
      }
      summary={t('learned.weightsSummary', {
        units: layer.units,
        epoch,
        unit: strongest + 1,
        kind: t(`learned.${shown}`),
      })}
    >
      <div className={classes.pair}>
        <div>
          <WeightSheet
            layer={layer}
            full={full}
            picked={unit}
            onPick={(next) => onPick({ layer: 0, unit: next })}
            canvas={canvas}
          />
          <p className={classes.legend}>
            <span data-sign="for">{t(shown === 'raw' ? 'learned.positive' : 'learned.excites')}</span>
            <span data-sign="against">{t(shown === 'raw' ? 'learned.negative' : 'learned.inhibits')}</span>
            {t('learned.full', { size })}
          </p>
        </div>
        <UnitDetail bench={bench} layer={layer} full={full} unit={unit} tests={tests} />
      </div>
    </FigureFrame>
  );
});

function parseKind(text: string): PictureKind | undefined {
  return text === 'raw' || text === 'changed' ? text : undefined;
}
