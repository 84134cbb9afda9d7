import { useTranslation } from 'react-i18next';
import { entrySum } from '../../core/entrySum';
import { useLit } from '../../ui/litContext';
import { EntryResult } from './EntryResult';
import { EntryTitle } from './EntryTitle';
import classes from './SumTable.module.css';
import { TermRow } from './TermRow';
import type { Flow } from './useFlow';

/** One entry's sum, term by term, so that what is shown adds up to the last digit. */
export function SumTable({ flow }: { readonly flow: Flow }) {
  const { t } = useTranslation('layers');
  const { lit } = useLit();
  const { entry, strongest, hot, picked } = flow;
  const pointed = hot ?? picked;
  const more = pointed !== undefined && !strongest.includes(pointed) ? [pointed] : [];
  const sum = entrySum(entry, [...strongest, ...more]);
  const listed = sum.terms.slice(0, strongest.length);
  const extra = sum.terms[strongest.length];
  return (
    <div className={classes.sum}>
      <EntryTitle flow={flow} />
      <table className={classes.table}>
        <caption className={classes.hidden}>{t('sum.caption')}</caption>
        <tbody>
          {listed.map((term) => (
            <TermRow key={term.index} flow={flow} term={term} />
          ))}
          {extra ? (
            <TermRow flow={flow} term={extra} pointed />
          ) : (
            <tr>
              <td colSpan={3} className={classes.quiet}>
                {t(entry.bytes ? 'sum.pointPixel' : 'sum.pointUnit')}
              </td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2}>
              {t('sum.others', { count: sum.others.count })}{' '}
              <span className={classes.quiet}>{t('sum.zeros', { zeros: sum.others.zeros })}</span>
            </th>
            <td>{sum.others.total}</td>
          </tr>
          <tr data-lit={lit === 'b' || undefined}>
            <th scope="row" colSpan={2}>
              {t('sum.bias')}
            </th>
            <td>{sum.bias}</td>
          </tr>
          <tr className={classes.quiet}>
            <th scope="row" colSpan={2}>
              {t('sum.rounding')}
            </th>
            <td>{sum.rounding ?? '0'}</td>
          </tr>
        </tbody>
        <EntryResult flow={flow} z={sum.z} />
      </table>
    </div>
  );
}
