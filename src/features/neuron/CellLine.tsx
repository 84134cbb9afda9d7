import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE } from '../../core/network';
import classes from './CellLine.module.css';
import { signed } from './signed';

export interface CellLineProps {
  readonly cell: number | undefined;
  readonly image: Float32Array;
  readonly weights: Float32Array;
}

/** One product of the 784: pixel times weight, as printed. */
export function CellLine({ cell, image, weights }: CellLineProps) {
  const { t } = useTranslation('neuron');
  if (cell === undefined) return <p className={classes.line}>{t('paint.pointAtCell')}</p>;
  const [x, w] = [image[cell], weights[cell]];
  return (
    <p className={classes.line}>
      {t('paint.cell', { row: Math.floor(cell / IMAGE_SIDE) + 1, column: (cell % IMAGE_SIDE) + 1 })}{' '}
      <strong>
        {x.toFixed(3)} × {signed(w, 3)} = {signed(x * w, 3)}
      </strong>
    </p>
  );
}
