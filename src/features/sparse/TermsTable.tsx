import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import type { LossPair } from './batchLosses';
import classes from './TermsTable.module.css';

/** Class by class: the probability, the one-hot label, and what the two add to the loss. */
export function TermsTable({ pair }: { readonly pair: LossPair | undefined }) {
  const { t } = useTranslation('sparse');
  const places = Array.from({ length: CLASSES }, (_, k) => k);
  const isLabel = (k: number) => k === pair?.label || undefined;
  return (
    <table className={classes.terms} aria-label={t('terms.label')}>
      <thead>
        <tr>
          <th scope="col">k</th>
          {places.map((k) => (
            <th key={k} scope="col" data-label={isLabel(k)}>
              {k}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('terms.p')}</th>
          {places.map((k) => (
            <td key={k} data-label={isLabel(k)}>
              {short(pair?.probabilities[k])}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('terms.y')}</th>
          {places.map((k) => (
            <td key={k} data-label={isLabel(k)}>
              {pair && (isLabel(k) ? 1 : 0)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('terms.term')}</th>
          {places.map((k) => (
            <td key={k} data-label={isLabel(k)}>
              {pair && (isLabel(k) ? pair.integer.toFixed(2) : 0)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Two decimals without the leading 0. */
function short(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(2).replace(/^0/, '');
}
