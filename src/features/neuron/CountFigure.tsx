import { useTranslation } from 'react-i18next';
import { CLASSES, IMAGE_SIDE, PIXELS } from '../../core/network';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { useLit } from '../../ui/litContext';
import classes from './CountFigure.module.css';

/** How many numbers a part of the layer has. */
const counts: Readonly<Record<string, number>> = {
  inputs: PIXELS,
  neurons: CLASSES,
  one: PIXELS + 1,
  weights: PIXELS * CLASSES,
  biases: CLASSES,
  all: PIXELS * CLASSES + CLASSES,
};

const unitPart = /^unit(\d)$/;

/** Every number that the layer has to learn, drawn as a cell: point at a part and it fills in and is counted. */
export function CountFigure() {
  const { t } = useTranslation('neuron');
  const { lit = 'all', light } = useLit();
  const unit = unitPart.exec(lit)?.[1];
  const part = unit === undefined ? (lit in counts ? lit : 'all') : 'one';
  const named = t(`count.${part as 'all'}`, { unit: unit ?? '' });
  const off = () => light(undefined);
  return (
    <FigureFrame label={t('count.label')} title={false} summary={`${countText(counts[part])} ${named}`}>
      <p className={classes.number} role="status">
        <strong>{countText(counts[part])}</strong> {named}
      </p>
      <div className={classes.layer} data-part={part}>
        <div className={classes.inputs} onPointerEnter={() => light('inputs')} onPointerLeave={off}>
          <Cells />
          <p>{t('count.inputsName')}</p>
        </div>
        <div className={classes.units}>
          {Array.from({ length: CLASSES }, (_, each) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the ten neurons never change places
              key={each}
              type="button"
              className={classes.unit}
              data-chosen={String(each) === unit || undefined}
              aria-label={t('count.oneLabel', { unit: each })}
              onPointerEnter={() => light(`unit${each}`)}
              onPointerLeave={off}
              onFocus={() => light(`unit${each}`)}
              onBlur={off}
            >
              <Cells />
              <span className={classes.foot}>
                <span className={classes.bias} />
                {each}
              </span>
            </button>
          ))}
        </div>
      </div>
    </FigureFrame>
  );
}

/** 28 × 28 cells. */
function Cells() {
  return (
    <svg className={classes.cells} viewBox={`0 0 ${IMAGE_SIDE} ${IMAGE_SIDE}`} aria-hidden="true">
      <defs>
        <pattern id="neuron-cell" width="1" height="1" patternUnits="userSpaceOnUse">
          <rect width="0.78" height="0.78" fill="#fff" />
        </pattern>
        <mask id="neuron-cells">
          <rect width={IMAGE_SIDE} height={IMAGE_SIDE} fill="url(#neuron-cell)" />
        </mask>
      </defs>
      <rect width={IMAGE_SIDE} height={IMAGE_SIDE} mask="url(#neuron-cells)" />
    </svg>
  );
}
