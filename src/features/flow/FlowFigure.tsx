import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { DigitRow } from './DigitRow';
import classes from './FlowFigure.module.css';
import { FlowNumbers } from './FlowNumbers';
import { LayerMatrices } from './LayerMatrices';
import { Overview } from './Overview';
import { SumTable } from './SumTable';
import { hasFoundPixel, useFlow } from './useFlow';
import { useFlowSummary } from './useFlowSummary';

/** The first test digits. */
const ROWS = Array.from({ length: 10 }, (_, row) => row);
const PAPER = new Uint8Array(PIXELS);

export interface FlowFigureProps {
  readonly run: TrainingRun;
  /** The run's weights after its training, once there are any. */
  readonly trained: Weights | undefined;
  /** Starts the training. */
  readonly control: ReactNode;
  /** The pixel that counts most for the brightest unit of layer 1 has been picked. */
  readonly onFound: () => void;
}

/** A real digit on its way through a real network, down to the sum behind a single number. */
export function FlowFigure({ run, trained, control, onFound }: FlowFigureProps) {
  const { t } = useTranslation('layers');
  const samples = useCourseSamples('test', ROWS);
  const [digit, setDigit] = useFigureState('digit', 0, (text) => (/^\d$/.test(text) ? Number(text) : undefined));
  const [old, setOld] = useState(false);
  const start = useMemo(() => initialWeights(run), [run]);
  const bytes = useMemo(
    () => samples?.images.subarray(digit * PIXELS, (digit + 1) * PIXELS) ?? PAPER,
    [samples, digit],
  );
  const flow = useFlow(run, trained && !old ? trained : start, bytes);
  const found = samples !== undefined && hasFoundPixel(flow);
  useEffect(() => {
    if (found) onFound();
  }, [found, onFound]);
  return (
    <FigureFrame
      label={t('flow.title')}
      title={false}
      summary={useFlowSummary(flow, samples?.labels[digit])}
      numbers={<FlowNumbers layer={flow.layer} />}
    >
      <div className={classes.tools}>
        <DigitRow samples={samples} count={ROWS.length} chosen={digit} onChoose={setDigit} />
        {trained && (
          <SegmentedControl
            aria-label={t('flow.weights')}
            withItemsBorders={false}
            value={old ? 'start' : 'trained'}
            onChange={(value) => setOld(value === 'start')}
            data={[
              { value: 'start', label: t('flow.start') },
              { value: 'trained', label: t('flow.trained') },
            ]}
          />
        )}
        {control}
      </div>
      <Overview flow={flow} />
      <div className={classes.detail}>
        <LayerMatrices flow={flow} />
        <SumTable flow={flow} />
      </div>
    </FigureFrame>
  );
}
