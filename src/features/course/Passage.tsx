import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Lit } from '../../ui/Lit';
import { chapterHref, useChapterSlug } from './courseFrame';
import { HeadingContext } from './headingContext';
import classes from './Passage.module.css';

export interface PassageProps {
  /** The lecture's items that it teaches; links to them land here. */
  readonly items: readonly number[];
  /** Stays in sight while its text scrolls by. */
  readonly figure?: ReactNode;
  /** Code and tables, beneath the figure. */
  readonly below?: ReactNode;
  /** The text. */
  readonly children: ReactNode;
}

/** A stretch of a chapter: text on the left, its figure on the right; on narrow screens the figure follows the text. */
export function Passage({ items, figure, below, children }: PassageProps) {
  const heading = useContext(HeadingContext);
  const [first, ...others] = items;
  return (
    <Lit>
      <section className={classes.passage} id={first === undefined ? undefined : `item-${first}`} tabIndex={-1}>
        {others.map((item) => (
          <span key={item} id={`item-${item}`} className={classes.anchor} />
        ))}
        <div className={classes.text}>
          {heading}
          <ItemMarks items={items} />
          {children}
        </div>
        {(figure || below) && (
          <div className={classes.beside}>
            {figure && <div className={classes.figure}>{figure}</div>}
            {below && <div className={classes.below}>{below}</div>}
          </div>
        )}
      </section>
    </Lit>
  );
}

/** The items' numbers, small, each a link to share. */
function ItemMarks({ items }: Pick<PassageProps, 'items'>) {
  const { t } = useTranslation('frame');
  const slug = useChapterSlug();
  return (
    <p className={classes.items}>
      {items.length > 0 && <span>{t('lecture')}</span>}
      {items.map((item) => (
        <a key={item} href={chapterHref(slug, item)} aria-label={t('item', { item })} title={t('item', { item })}>
          {item}
        </a>
      ))}
    </p>
  );
}
