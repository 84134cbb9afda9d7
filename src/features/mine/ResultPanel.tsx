import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shareRange } from '../../core/shareRange';
import { percent } from '../../ui/format';
import { RichLine } from '../../ui/RichText';
import { WordButton } from '../../ui/WordButton';
import classes from './ResultPanel.module.css';
import type { MisreadPair, Tally } from './tally';

/** Below so many the sentence warns of each single one. */
const FEW = 30;
/** Height of the tallest column, rem. */
const HIGHEST = 4;
/** Pairs that are named. */
const NAMED = 6;

export interface ResultPanelProps {
  readonly counted: Tally;
  /** Drawings to be read, and whose they are; empty for everybody's. */
  readonly total: number;
  readonly writer: string;
  readonly trained: boolean;
  readonly onPair: (pair: MisreadPair) => void;
}

/** How many drawings the network on the bench reads right, of each digit too, and what it takes for what. */
export function ResultPanel({ counted, total, writer, trained, onPair }: ResultPanelProps) {
  const { t } = useTranslation('mine');
  return (
    <section className={classes.panel} aria-labelledby="mine-results">
      <h2 id="mine-results" className={classes.title}>
        {t('results.heading')}
        {writer && <span className={classes.of}>{t('results.of', { writer })}</span>}
      </h2>
      {total === 0 ? (
        <p className={classes.sentence}>{t('results.none')}</p>
      ) : !trained ? (
        <p className={classes.sentence}>
          <RichLine text={t('results.untrained')} />
        </p>
      ) : counted.total === 0 ? (
        <p className={classes.sentence}>{t('results.reading')}</p>
      ) : (
        <>
          <Headline counted={counted} />
          <ClassTable counted={counted} />
          <p className={classes.key}>
            <span>{t('list.right')}</span>
            <span data-wrong>{t('list.wrong')}</span>
          </p>
          <Pairs pairs={counted.pairs} onPair={onPair} />
        </>
      )}
    </section>
  );
}

function Headline({ counted: { right, total } }: { readonly counted: Tally }) {
  const { t } = useTranslation('mine');
  const [low, high] = shareRange(right, total).map((share) => percent(share));
  const few = t('results.few', { total, step: percent(1 / total), low, high });
  return (
    <>
      <p className={classes.headline} data-right={right} data-total={total}>
        <strong>{right}</strong>
        {t('results.right', { total })}
        <span className={classes.share}>{percent(right / total, 1)}</span>
      </p>
      <p className={classes.sentence}>{total < FEW ? few : t('results.range', { low, high })}</p>
    </>
  );
}

function ClassTable({ counted: { classes: all } }: { readonly counted: Tally }) {
  const { t } = useTranslation('mine');
  const most = Math.max(1, ...all.map(({ total }) => total));
  const cells = all.map((one, digit) => ({ ...one, digit }));
  return (
    <table className={classes.table}>
      <caption>
        <VisuallyHidden>{t('results.table')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="row">{t('results.digit')}</th>
          {cells.map(({ digit, right, total }) => (
            <th key={digit} scope="col">
              <Column right={right} total={total} most={most} />
              {digit}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('results.rightRow')}</th>
          {cells.map(({ digit, right, total }) => (
            <td key={digit} className={classes.right}>
              {total ? right : '–'}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('results.totalRow')}</th>
          {cells.map(({ digit, total }) => (
            <td key={digit}>{total || '–'}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Right ones from below, wrong ones above them. */
function Column({ right, total, most }: { readonly right: number; readonly total: number; readonly most: number }) {
  if (total === 0) return <span className={classes.column} data-empty aria-hidden="true" />;
  return (
    <span className={classes.column} style={{ height: `${(total / most) * HIGHEST}rem` }} aria-hidden="true">
      <span style={{ flexBasis: `${(right / total) * 100}%` }} />
    </span>
  );
}

interface PairsProps {
  readonly pairs: readonly MisreadPair[];
  readonly onPair: (pair: MisreadPair) => void;
}

function Pairs({ pairs, onPair }: PairsProps) {
  const { t } = useTranslation('mine');
  if (!pairs.length) return <p className={classes.sentence}>{t('results.allRight')}</p>;
  return (
    <div className={classes.pairs}>
      <h3>{t('results.pairs')}</h3>
      <ul>
        {pairs.slice(0, NAMED).map((pair) => (
          <li key={`${pair.label}-${pair.guess}`}>
            <WordButton
              label={t('results.pair', { ...pair })}
              title={t('results.showPair', { label: pair.label })}
              onClick={() => onPair(pair)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
