import { useTranslation } from 'react-i18next';
import { runDifferences } from '../../core/runDifferences';
import classes from './Compare.module.css';
import type { CompareRow } from './CompareRow';
import { endNames } from './endNames';
import { settingText } from './settingText';
import { useWords } from './useWords';

/** What the drawn runs differ in, setting by setting; what is as in the first of them is quiet. */
export function Differences({ rows }: { readonly rows: readonly CompareRow[] }) {
  const { t } = useTranslation('compare');
  const words = useWords();
  if (rows.length < 2) return <p className={classes.quiet}>{t('chooseTwo')}</p>;
  const differences = runDifferences(rows.map(({ run }) => run)).filter(({ key, differs }) =>
    // What the slides do not print is no difference.
    rows.some((row, i) => differs[i] && !row.unprinted.includes(key) && !rows[0].unprinted.includes(key)),
  );
  if (!differences.length) return <p className={classes.quiet}>{t('sameSettings')}</p>;
  const ends = endNames(rows, words);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className={classes.scroll} aria-label={t('differences')} tabIndex={0}>
      <table className={classes.differences}>
        <thead>
          <tr>
            <th scope="col">{t('setting')}</th>
            {rows.map(({ id }) => (
              <th scope="col" key={id}>
                {ends.get(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, differs }) => (
            <tr key={key}>
              <th scope="row">{t(`keys.${key}`)}</th>
              {rows.map((row, i) => {
                const other = differs[i] && !row.unprinted.includes(key);
                const text = settingText(row, key, words);
                return <td key={row.id}>{other ? <strong>≠ {text}</strong> : text}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
