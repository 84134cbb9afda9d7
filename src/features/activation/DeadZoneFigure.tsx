import { SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { activations } from '../../core/activations';
import { useCourse } from '../../store/course/courseContext';
import { DataTag } from '../../ui/DataTag';
import { FigureFrame } from '../../ui/FigureFrame';
import { percent } from '../../ui/format';
import { useFigureState } from '../../ui/useFigureState';
import { ValueSlider } from '../../ui/ValueSlider';
import classes from './DeadZoneFigure.module.css';
import { DeadZonePlot } from './DeadZonePlot';
import { DeadZoneTable } from './DeadZoneTable';
import { deadShare } from './deadZone';
import { spreads } from './spreads';
import { type CurveName, curveNames } from './threeCurves';
import { LAYER_DIGITS, useLayerSums } from './useLayerSums';

/** What is set, and what came of it. */
export interface DeadZoneState {
  readonly name: CurveName;
  /** Share of dead sums at this spread and at the next wider one (1 where there is none). */
  readonly dead: number;
  readonly wider: number;
}

const lastSpread = spreads.length - 1;

/** Where the sums of a real layer fall on the curve, and how many of them where it is flat. */
export function DeadZoneFigure({ onState }: { readonly onState: (state: DeadZoneState) => void }) {
  const { t } = useTranslation('activation');
  const data = useCourse((course) => (course.data.status === 'ready' ? course.data.info.name : undefined));
  const [name, setName] = useFigureState<CurveName>('f', 'sigmoid', (text) => curveNames.find((one) => one === text));
  const [step, setStep] = useFigureState('spread', lastSpread, (text) =>
    /^\d$/.test(text) ? Math.min(lastSpread, Number(text)) : undefined,
  );
  const sums = useLayerSums();
  const spread = spreads[step];
  const dead = deadShare(name, sums, spread);
  const wider = step === lastSpread ? 1 : deadShare(name, sums, spreads[step + 1]);
  const ready = sums.length > 0;
  useEffect(() => {
    if (ready) onState({ name, dead, wider });
  }, [ready, name, dead, wider, onState]);

  return (
    <FigureFrame
      label={t('dead.label')}
      title={false}
      tools={
        <SegmentedControl
          aria-label={t('dead.function')}
          withItemsBorders={false}
          value={name}
          onChange={(value) => setName(value as CurveName)}
          data={curveNames.map((value) => ({ value, label: activations[value].label }))}
        />
      }
      notes={
        <div className={classes.result} role="status">
          <strong>{ready ? percent(dead, dead > 0 && dead < 0.1 ? 1 : 0) : '–'}</strong>
          <p>{t('dead.share', { count: sums.length.toLocaleString('en-US'), digits: LAYER_DIGITS })}</p>
          <DataTag data={data} />
        </div>
      }
      summary={t('dead.summary', { name: activations[name].label, spread, share: percent(dead, 1) })}
      numbers={<DeadZoneTable sums={sums} />}
    >
      <DeadZonePlot name={name} sums={sums} spread={spread} />
      <ValueSlider
        label={t('dead.spread')}
        value={step}
        text={String(spread)}
        min={0}
        max={lastSpread}
        step={1}
        onChange={setStep}
        marks={[
          { value: spreads.indexOf(0.05), label: t('dead.keras') },
          { value: spreads.indexOf(1), label: t('dead.slides') },
        ]}
      />
    </FigureFrame>
  );
}
