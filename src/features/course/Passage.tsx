import { type ReactNode, useContext, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Lit } from '../../ui/Lit';
import { useFit } from '../../ui/useFit';
import { chapterHref, useChapterSlug } from './courseFrame';
import { HeadingContext } from './headingContext';
import classes from './Passage.module.css';
import { StepContext } from './stepContext';

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

/**
 * A stretch of a chapter: text on the left, its figure on the right; on narrow screens the figure follows the text.
 * On the projector it is one step: its figure alone, else its code and tables, else its text.
 */
export function Passage({ items, figure, below, children }: PassageProps) {
  const heading = useContext(HeadingContext);
  const { number, shown } = useContext(StepContext);
  const section = useRef<HTMLElement>(null);
  const on = shown === number;
  const [first, ...others] = items;
  useFit(section, on);
  return (
    <Lit>
      <section
        className={classes.passage}
        ref={section}
        id={first === undefined ? undefined : `item-${first}`}
        // On the projector it may scroll, so the keyboard has to reach it.
        tabIndex={on ? 0 : -1}
        data-step={number}
        data-stage={shown === undefined ? undefined : !on ? 'off' : figure ? 'figure' : below ? 'below' : 'text'}
      >
        {/* Without a box of its own until it is on the projector, so that nothing in it begins anew there. */}
        <div className={classes.sheet}>
          {others.map((item) => (
            <span key={item} id={`item-${item}`} className={classes.anchor} />
          ))}
          <div className={classes.text} data-region="text">
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
        </div>
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
