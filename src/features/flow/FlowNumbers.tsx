import { useTranslation } from 'react-i18next';
import { shownNumber } from '../../core/shownNumber';
import classes from './SumTable.module.css';
import type { TracedLayer } from './traceLayers';

/** All entries of a layer as a table. */
export function FlowNumbers({ layer }: { readonly layer: TracedLayer }) {
  const { t } = useTranslation('layers');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('numbers.unit')}</th>
          <th scope="col">z</th>
          <th scope="col">a</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(layer.a, (a, unit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place
          <tr key={unit}>
            <th scope="row">{unit + 1}</th>
            <td>{shownNumber(layer.z[unit])}</td>
            <td>{shownNumber(a)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
