import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { termOf } from '../../core/entrySum';
import { shownTerm } from '../../core/shownNumber';
import classes from './LayerMatrices.module.css';
import { MatrixPicture } from './MatrixPicture';
import { TermBars } from './TermBars';
import type { Flow } from './useFlow';
import { usePointing } from './usePointing';

const IMAGE = 28;

/** What each input adds to the entry: the pixels' terms as a 28 × 28 picture, those of units as bars over their row. */
export function InputTerms({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('layers');
  const { layer, entry, hot, picked } = flow;
  const terms = useMemo(() => Float64Array.from(layer.inputs, (_, index) => termOf(entry, index)), [layer, entry]);
  const most = terms.reduce((largest, term) => Math.max(largest, Math.abs(term)), 0);
  const image = layer.number === 1;
  const [rows, columns] = image ? [IMAGE, IMAGE] : [1, terms.length];
  const at = hot ?? picked;
  const pointing = usePointing({ rows, columns, at, point: flow.point, pick: flow.pick });
  const label = t(image ? 'flow.pixelTerms' : 'flow.unitTerms');
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.terms}
      data-image={image || undefined}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={terms.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={
        at === undefined ? t('flow.none') : t('flow.termValue', { input: at + 1, term: shownTerm(terms[at]) })
      }
      {...pointing}
    >
      {image ? (
        <MatrixPicture
          values={terms}
          rows={rows}
          columns={columns}
          tone="signed"
          full={most}
          label={label}
          mark={at === undefined ? undefined : { row: Math.floor(at / IMAGE), column: at % IMAGE }}
          className={classes.map}
        />
      ) : (
        <TermBars terms={terms} most={most} at={at} />
      )}
    </div>
  );
}
