import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../ui/FigureFrame';
import { CurvePlot } from './CurvePlot';
import classes from './CurvesFigure.module.css';
import { CurvesTable } from './CurvesTable';
import { curveNames, pointAt } from './threeCurves';

export interface CurvesFigureProps {
  readonly z: number;
  readonly onZ: (z: number) => void;
}

/** Sigmoid, tanh and ReLU with one point on all three. */
export function CurvesFigure({ z, onZ }: CurvesFigureProps) {
  const { t } = useTranslation('activation');
  const [sigmoid, tanh, relu] = curveNames.map((name) => pointAt(name, z).slope.toFixed(3));
  return (
    <FigureFrame
      label={t('curves.label')}
      title={
        <span className={classes.z}>
          z = <strong>{z.toFixed(1).replace('-', '−')}</strong>
        </span>
      }
      tools={<Key />}
      summary={t('curves.summary', { z: z.toFixed(1), sigmoid, tanh, relu })}
      numbers={<CurvesTable />}
    >
      <div className={classes.plots}>
        {curveNames.map((name) => (
          <CurvePlot key={name} name={name} z={z} onZ={onZ} />
        ))}
      </div>
    </FigureFrame>
  );
}

function Key() {
  const { t } = useTranslation('activation');
  return (
    <p className={classes.key}>
      <span data-line="value">f(z)</span>
      <span data-line="slope">{t('curves.slope')}</span>
    </p>
  );
}
