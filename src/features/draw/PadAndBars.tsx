import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { PixelGrid } from '../../ui/PixelGrid';
import { LabPad } from './LabPad';
import classes from './PadAndBars.module.css';
import { PadTools } from './PadTools';
import { ReductionSteps } from './ReductionSteps';
import { ResultBars } from './ResultBars';
import { VerdictLine } from './VerdictLine';

export interface PadAndBarsProps {
  /** What else can be done with the drawing; under the pad. */
  readonly tools?: ReactNode;
}

/** Pad and bars side by side, for phones and tablets; the 28 × 28 sits in the pad's corner. */
export function PadAndBars({ tools }: PadAndBarsProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.place}>
      <div className={classes.padHead} data-region="pad">
        <h2 className={classes.title}>{t('draw.title')}</h2>
        <PadTools iconOnly />
      </div>
      <div className={classes.verdict} data-region="bars">
        <VerdictLine />
      </div>
      <div className={classes.pad} data-region="pad">
        <LabPad />
        <Corner />
      </div>
      <div className={classes.bars} data-region="bars">
        <ResultBars />
      </div>
      <div className={classes.under}>
        <ReductionSteps className={classes.how}>{t('draw.howWord')}</ReductionSteps>
        {tools}
      </div>
    </section>
  );
}

function Corner() {
  const { t } = useTranslation();
  const pixels = useLab((lab) => lab.pixels);
  if (!pixels) return null;
  return (
    <div className={classes.corner}>
      <PixelGrid values={pixels} label={t('draw.reduced')} />
    </div>
  );
}
