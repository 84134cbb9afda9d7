import type { PointerEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IMAGE_SIDE, PIXELS } from '../../core/network';
import { LitPart } from '../../ui/LitPart';
import { PixelGrid } from '../../ui/PixelGrid';
import { WeightGrid } from '../../ui/WeightGrid';
import { CellMark } from './CellMark';
import type { AskedDigit } from './duel';
import classes from './ProductPictures.module.css';

export interface ProductPicturesProps {
  readonly digit: AskedDigit | undefined;
  /** x·w, 784 numbers. */
  readonly products: Float32Array;
  /** Size of full colour. */
  readonly full: number;
  readonly cell: number | undefined;
  readonly onCell: (cell: number | undefined) => void;
}

/** The digit, and what the weights make of each of its pixels. */
export function ProductPictures({ digit, products, full, cell, onCell }: ProductPicturesProps) {
  const { t } = useTranslation('neuron');
  const cells = { cell, onCell };
  return (
    <div className={classes.pictures}>
      <LitPart part="x">
        <p className={classes.name}>{t('paint.x')}</p>
        <Cells {...cells}>
          <PixelGrid values={digit?.image} label={t('paint.digitLabel', { digit: digit?.label ?? '' })} />
        </Cells>
      </LitPart>
      <LitPart part="sum">
        <p className={classes.name}>{t('paint.products')}</p>
        <Cells {...cells}>
          <WeightGrid values={products} full={full} label={t('paint.productsLabel')} />
        </Cells>
      </LitPart>
    </div>
  );
}

interface CellsProps extends Pick<ProductPicturesProps, 'cell' | 'onCell'> {
  readonly children: ReactNode;
}

/** A picture whose cells can be pointed at. */
function Cells({ cell, onCell, children }: CellsProps) {
  return (
    <div
      className={classes.cells}
      onPointerMove={(event) => onCell(cellOf(event))}
      onPointerLeave={() => onCell(undefined)}
    >
      {children}
      <CellMark cell={cell} />
    </div>
  );
}

function cellOf(event: PointerEvent<HTMLElement>): number | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const column = Math.floor(((event.clientX - box.left) / box.width) * IMAGE_SIDE);
  const row = Math.floor(((event.clientY - box.top) / box.height) * IMAGE_SIDE);
  const cell = row * IMAGE_SIDE + column;
  return column >= 0 && column < IMAGE_SIDE && cell >= 0 && cell < PIXELS ? cell : undefined;
}
