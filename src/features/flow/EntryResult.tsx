import { useTranslation } from 'react-i18next';
import { shownNumber } from '../../core/shownNumber';
import { shownSoftmax } from '../../core/shownSoftmax';
import { useLit } from '../../ui/litContext';
import classes from './SumTable.module.css';
import type { Flow } from './useFlow';

/** The sum z, and what f makes of it. */
export function EntryResult({ flow, z }: { readonly flow: Flow; readonly z: string }) {
  const { t } = useTranslation('layers');
  const { lit } = useLit();
  const { layer, unit } = flow;
  const softmax = layer.activation === 'softmax' ? shownSoftmax(layer.z, unit) : undefined;
  const a = softmax?.a ?? shownNumber(layer.a[unit]);
  return (
    <tfoot>
      <tr className={classes.total} data-lit={lit === 'z' || undefined}>
        <th scope="row" colSpan={2}>
          <i>z</i>
        </th>
        <td data-testid="z">{z}</td>
      </tr>
      <tr className={classes.result} data-lit={lit === 'f' || lit === 'a' || undefined}>
        <th scope="row" colSpan={2}>
          <i>a</i> = <i>f</i>(<i>z</i>){' '}
          <span className={classes.how}>
            {softmax ? (
              <>
                = <i>e</i>
                <sup>{softmax.z}</sup> / {softmax.sum}
              </>
            ) : (
              `= max(0, ${z})`
            )}
          </span>
          {softmax && <span className={classes.quiet}>{t('sum.softmax')}</span>}
        </th>
        <td data-testid="a">{a}</td>
      </tr>
    </tfoot>
  );
}
