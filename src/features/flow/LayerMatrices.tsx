import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formula } from '../../ui/Formula';
import { EntryLines } from './EntryLines';
import { InputTerms } from './InputTerms';
import classes from './LayerMatrices.module.css';
import { layerScales } from './layerScales';
import { layerTex } from './layerTex';
import { MatrixPicture } from './MatrixPicture';
import { ShapeName } from './ShapeName';
import type { Flow } from './useFlow';
import { useScrub } from './useScrub';

/**
 * A layer as its matrices: W stands over the row X·W, so that an entry lies where the row of X meets its column of W;
 * below it B, Z and A with the same columns.
 */
export function LayerMatrices({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('layers');
  const scrub = useScrub(flow);
  const { layer, unit, hot, picked } = flow;
  const { number, inputs, kernel, units } = layer;
  const rows = inputs.length;
  const scales = useMemo(() => layerScales(layer), [layer]);
  return (
    <div>
      <Formula tex={layerTex(layer)} label={t('flow.formula')} />
      <div className={classes.matrices}>
        <span className={classes.caption}>{t(number === 1 ? 'flow.pixelTerms' : 'flow.unitTerms')}</span>
        <span />
        <ShapeName letter="W" number={number} shape={[rows, units]} />
        <span />
        <InputTerms flow={flow} />
        <span className={classes.sign} />
        <div className={classes.scrub} {...scrub}>
          <MatrixPicture
            values={kernel}
            rows={rows}
            columns={units}
            tone="signed"
            full={scales.weight}
            part="w"
            label={t('flow.matrix', { name: `W${number}`, rows, columns: units })}
            mark={{ row: hot ?? picked, column: unit }}
            cross
            className={classes.kernel}
          />
        </div>
        <span className={classes.side}>{t('flow.column', { unit: unit + 1 })}</span>
        <EntryLines flow={flow} scales={scales} />
      </div>
    </div>
  );
}
