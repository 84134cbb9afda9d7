import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initialWeights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { FigureFrame } from '../../ui/FigureFrame';
import { percent } from '../../ui/format';
import { depthRun } from './depthRuns';
import classes from './Spread.module.css';
import { SpreadBars } from './SpreadBars';
import { SpreadNumbers } from './SpreadNumbers';
import { sizeText } from './sizeText';
import { measureSpread, predictedSizes, scaledWeights } from './spread';

/** Start weights that can be chosen: deviations of a normal distribution; the slides' first. */
export const SIGMAS = [1, 0.5, 0.2, 0.1, 0.05] as const;
const DEPTHS = [0, 1, 2, 3] as const;
/** Training images that are sent through the untrained network. */
const IMAGES = Array.from({ length: 200 }, (_, row) => row);

export interface SpreadFigureProps {
  readonly depth: number;
  readonly onDepth: (depth: number) => void;
  readonly sigma: number;
  readonly onSigma: (sigma: number) => void;
}

/** How large the sums of an untrained network are, layer by layer, and what the clip makes of that. */
export function SpreadFigure({ depth, onDepth, sigma, onSigma }: SpreadFigureProps) {
  const { t } = useTranslation('deeper');
  const samples = useCourseSamples('train', IMAGES);
  const run = useMemo(() => depthRun({ depth }), [depth]);
  const found = useMemo(
    () => samples && measureSpread(run, scaledWeights(initialWeights(run), sigma), samples),
    [run, sigma, samples],
  );
  const predicted = found && predictedSizes(run, found.sizes[0], sigma);
  const last = found?.sizes.at(-1) ?? 0;
  const stuck = found ? percent(found.stuck) : '–';
  const tools = (
    <>
      <Choice label={t('hiddenLayers')} values={DEPTHS} value={depth} onChange={onDepth} />
      <Choice label="σ" values={SIGMAS} value={sigma} onChange={onSigma} />
    </>
  );
  return (
    <FigureFrame
      label={t('spreadLabel')}
      tools={tools}
      notes={
        <div className={classes.stuck} data-many={(found && found.stuck > 0.5) || undefined}>
          <p>{t('before')}</p>
          <strong>{stuck}</strong>
          <p>{t('stuck', { images: IMAGES.length })}</p>
          <p className={classes.predictedKey}>{t('predictedKey')}</p>
        </div>
      }
      summary={found && t('spreadSummary', { size: sizeText(last), stuck })}
      numbers={found && predicted && <SpreadNumbers run={run} sizes={found.sizes} predicted={predicted} />}
    >
      <SpreadBars run={run} sizes={found?.sizes} predicted={predicted} />
    </FigureFrame>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Choice({ label, values, value, onChange }: ChoiceProps) {
  return (
    <div className={classes.choice}>
      <span>{label}</span>
      <SegmentedControl
        aria-label={label}
        withItemsBorders={false}
        value={String(value)}
        onChange={(text) => onChange(Number(text))}
        data={values.map(String)}
      />
    </div>
  );
}
